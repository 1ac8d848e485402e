// Generated from Qot_GetArkFundHolding.ArkHoldingType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `ArkHoldingType`. */
export const arkHoldingTypes = {
  0: "all",
  1: "increased",
  2: "decreased",
  3: "new",
  4: "soldOut",
} as const;

/** All holdings of ARK's funds, or only those with one kind of change. */
export type ArkHoldingType = (typeof arkHoldingTypes)[keyof typeof arkHoldingTypes];
