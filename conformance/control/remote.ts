import type { Commands } from "./commands.ts";

type Asked<C> = C extends (served: never, ...args: infer Args) => infer Result
  ? (...args: Args) => Promise<Awaited<Result>>
  : never;

/** The commands for a case: sent by HTTP, without the first argument. */
export type Remote = { readonly [Name in keyof Commands]: Asked<Commands[Name]> };
