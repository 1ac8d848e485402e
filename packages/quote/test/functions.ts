import type { Connection } from "@opend/core";
import * as account from "../src/account/index.ts";
import * as quote from "../src/index.ts";
import * as reference from "../src/reference/index.ts";

/** The exports of the entry points with hand-written functions. Another test has all questions. */
const exported = { ...quote, ...reference, ...account };

type Exported = typeof exported;

/** The exported functions that take a connection. */
export type Functions = {
  readonly [Name in keyof Exported as Exported[Name] extends (
    opend: infer Opend extends object,
    ...rest: never[]
  ) => unknown
    ? Connection extends Opend
      ? Exclude<Name, "autoSubscribe">
      : never
    : never]: Exported[Name];
};

const isFunction = (value: unknown): boolean =>
  typeof value === "function" && !/^class\b/.test(String(value));

/** Exports that take no connection: they create values, or are passed to other functions. */
const others: ReadonlySet<string> = new Set([
  "autoSubscribe",
  "candles",
  "missingTrades",
  "ordered",
  "staleAfter",
]);

export const functions = Object.fromEntries(
  Object.entries(exported).filter(([name, value]) => isFunction(value) && !others.has(name)),
) as Functions;
