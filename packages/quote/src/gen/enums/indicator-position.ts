// Generated from Qot_StockFilter.RelativePosition by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `RelativePosition`. */
export const indicatorPositions = {
  1: "above",
  2: "below",
  3: "crossesAbove",
  4: "crossesBelow",
} as const;

/** The position of an indicator relative to another one or to a value. */
export type IndicatorPosition = (typeof indicatorPositions)[keyof typeof indicatorPositions];
