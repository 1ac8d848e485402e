import { numbersOf } from "../enum-name.ts";
import { securityTypes } from "../gen/enums/security-type.ts";

/** A type of security that a request can name. */
export type KnownSecurityType = Exclude<
  (typeof securityTypes)[keyof typeof securityTypes],
  "unknown"
>;

export const securityTypeNumbers: Readonly<Record<string, number>> = numbersOf(securityTypes);
