// Generated from Qot_Common.OptionSettlementMode by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `OptionSettlementMode`. */
export const optionSettlements = {
  0: "unknown",
  1: "am",
  2: "pm",
} as const;

/** The settlement price is determined at the opening (`am`) or at the close (`pm`) of a session. */
export type OptionSettlement = NameIn<typeof optionSettlements>;
