// Generated from Qot_GetArkActiveTransaction.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const arkTradeSorts = {
  0: "unknown",
  1: "changeAmount",
  2: "changeShares",
} as const;

/** The sort value for trades of ARK's funds. */
export type ArkTradeSort = (typeof arkTradeSorts)[keyof typeof arkTradeSorts];
