// Generated from Qot_GetArkFundHolding.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const arkHoldingSorts = {
  0: "shares",
  1: "weightChangePercent",
  2: "sharesChange",
  3: "marketValue",
  4: "weightPercent",
} as const;

/** The sort value for the holdings of ARK's funds. */
export type ArkHoldingSort = (typeof arkHoldingSorts)[keyof typeof arkHoldingSorts];
