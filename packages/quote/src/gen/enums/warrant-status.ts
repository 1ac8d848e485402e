// Generated from Qot_Common.WarrantStatus by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `WarrantStatus`. */
export const warrantStatuses = {
  0: "unknown",
  1: "normal",
  2: "suspended",
  3: "ended",
  4: "pendingListing",
} as const;

/** The trading state of a warrant. */
export type WarrantStatus = NameIn<typeof warrantStatuses>;
