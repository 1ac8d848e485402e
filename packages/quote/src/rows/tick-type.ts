import type { TickType } from "../gen/enums/tick-type.ts";

/** The exchange's own sign for the type of a trade: one character, told by its code. */
export const signOf = (code: number | undefined): string | undefined =>
  code !== undefined && code > 0 && code <= 0xffff ? String.fromCharCode(code) : undefined;

/** Regular trades: matched by the exchange, within one broker or between two. */
export const regularTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["automatch", "interAutomatch"]);

/** Prices of auctions and closings, which may be reported after the hours that they are of. */
export const closingTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["auction", "closingPriced", "marketCenterClosePrice"]);

/**
 * Trades that may move a candle: regular ones, auctions, and the prices of openings and closings.
 * Nobody documents which OpenD counts, so this is assumed; odd lots, off-exchange and average-price
 * trades, the ones that surprise, are not among them.
 */
export const candleTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["automatch", "interAutomatch", "auction", "reopeningPriced", "closingPriced"]);
