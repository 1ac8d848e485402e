import { type NameIn, named, numbersOf } from "../enum-name.ts";

/** By the numbers of the schema's `SecurityType`. */
const securityTypes = {
  0: "unknown",
  1: "bond",
  2: "basketWarrant",
  3: "stock",
  4: "fund",
  5: "warrant",
  6: "index",
  7: "plate",
  8: "option",
  9: "plateSet",
  10: "future",
  11: "forex",
  12: "crypto",
} as const;

/** What a security is. `warrant` has the bull/bear contracts too; `fund` is a trust or an ETF. */
export type SecurityType = NameIn<typeof securityTypes>;

/** A type that can be asked for. */
export type KnownSecurityType = Exclude<
  (typeof securityTypes)[keyof typeof securityTypes],
  "unknown"
>;

export const securityType = (value: number): SecurityType => named(securityTypes, value);

export const securityTypeNumbers: Readonly<Record<string, number>> = numbersOf(securityTypes);
