// Generated from Qot_Common.EC_KlineSource by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `EC_KlineSource`. */
export const eventCandleSources = {
  0: "trades",
  1: "orderBook",
} as const;

/** The source of an event contract's candles: trades, or the order book. */
export type EventCandleSource = (typeof eventCandleSources)[keyof typeof eventCandleSources];
