import type { TickType } from "../gen/enums/tick-type.ts";

/** The exchange's sign for the type of a trade: one character, given by its code. */
export const signOf = (code: number | undefined): string | undefined =>
  code !== undefined && code > 0 && code <= 0xffff ? String.fromCharCode(code) : undefined;

/** Regular trades: matched by the exchange, within one broker or between two. */
export const regularTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["automatch", "interAutomatch"]);

/** Prices of auctions and closings, which may be reported after their hours. */
export const closingTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["auction", "closingPriced", "marketCenterClosePrice"]);

/**
 * Trades that may change a candle: regular ones, auctions, opening and closing prices. Assumption,
 * because it is not documented which trades OpenD counts. Odd lots, off-exchange trades and average
 * prices are not included.
 */
export const candleTicks: ReadonlySet<TickType | undefined> = /* @__PURE__ */ new Set<
  TickType | undefined
>(["automatch", "interAutomatch", "auction", "reopeningPriced", "closingPriced"]);
