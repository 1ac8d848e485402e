import type { Commands } from "./commands.ts";

type Asked<C> = C extends (served: never, ...args: infer Args) => infer Result
  ? (...args: Args) => Promise<Awaited<Result>>
  : never;

/** The commands as a case sees them: by HTTP, the first argument left out. */
export type Remote = { readonly [Name in keyof Commands]: Asked<Commands[Name]> };
