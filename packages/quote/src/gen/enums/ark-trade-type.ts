// Generated from Qot_GetArkActiveTransaction.HoldingType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `HoldingType`. */
export const arkTradeTypes = {
  0: "increased",
  1: "decreased",
  2: "new",
  3: "soldOut",
} as const;

/** The change of a holding by trades of ARK's funds. */
export type ArkTradeType = (typeof arkTradeTypes)[keyof typeof arkTradeTypes];
