// Generated from Qot_Common.WarrantType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `WarrantType`. */
export const warrantTypes = {
  0: "unknown",
  1: "call",
  2: "put",
  3: "bull",
  4: "bear",
  5: "inline",
} as const;

/**
 * The kind of a warrant.
 *
 * - `call`: Call warrant.
 * - `put`: Put warrant.
 * - `bull`: Bull contract.
 * - `bear`: Bear contract.
 * - `inline`: Inline warrant.
 */
export type WarrantType = NameIn<typeof warrantTypes>;
