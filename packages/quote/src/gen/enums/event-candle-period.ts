// Generated from Qot_Common.KLType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `KLType`. */
export const eventCandlePeriods = {
  1: "1m",
  2: "1d",
  6: "5m",
  9: "60m",
} as const;

/** The period of a candle of an event contract. */
export type EventCandlePeriod = (typeof eventCandlePeriods)[keyof typeof eventCandlePeriods];
