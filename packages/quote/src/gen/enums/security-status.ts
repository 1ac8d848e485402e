// Generated from Qot_Common.SecurityStatus by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `SecurityStatus`. */
export const securityStatuses = {
  0: "unknown",
  1: "normal",
  2: "toBeListed",
  3: "purchasing",
  4: "subscribing",
  5: "beforeGreyMarket",
  6: "greyMarket",
  7: "greyMarketEnded",
  8: "toBeOpened",
  9: "suspended",
  10: "called",
  11: "lastTradingDayPassed",
  12: "expired",
  13: "delisted",
  14: "temporaryCode",
  15: "temporaryCodeEnded",
  16: "boardChanged",
  17: "codeChanged",
  18: "circuitBreaker",
  19: "circuitBreakerForTheDay",
  20: "afterHoursMatching",
  21: "afterHoursTrading",
} as const;

/**
 * Whether and how a security can be traded.
 *
 * - `normal`: Trades as usual.
 * - `toBeListed`: To be listed.
 * - `purchasing`: Being offered for purchase before its listing.
 * - `subscribing`: Open for subscription before its listing.
 * - `beforeGreyMarket`: Before grey-market trading opens.
 * - `greyMarket`: Grey-market trading.
 * - `greyMarketEnded`: Grey-market trading is over.
 * - `toBeOpened`: About to open.
 * - `suspended`: Trading is suspended.
 * - `called`: Called back: a bull/bear contract that reached its call price.
 * - `lastTradingDayPassed`: The last trading day has passed.
 * - `expired`: Expired.
 * - `delisted`: Delisted.
 * - `temporaryCode`: Trades under a temporary code because of a corporate action.
 * - `temporaryCodeEnded`: Trading under the temporary code is over.
 * - `boardChanged`: The board changed; the old code no longer trades.
 * - `codeChanged`: The code changed; the old one no longer trades.
 * - `circuitBreaker`: Halted by a circuit breaker, will trade again.
 * - `circuitBreakerForTheDay`: Halted by a circuit breaker for the rest of the day.
 * - `afterHoursMatching`: After-hours matching.
 * - `afterHoursTrading`: After-hours trading.
 */
export type SecurityStatus = NameIn<typeof securityStatuses>;
