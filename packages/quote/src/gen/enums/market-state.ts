// Generated from Qot_Common.QotMarketState by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `QotMarketState`. */
export const marketStateNames = {
  0: "none",
  1: "auction",
  2: "waitingOpen",
  3: "morning",
  4: "lunchBreak",
  5: "afternoon",
  6: "closed",
  8: "preMarket",
  9: "preMarketEnd",
  10: "afterHours",
  11: "afterHoursEnd",
  12: "dateSwitch",
  13: "nightOpen",
  14: "nightEnd",
  15: "futureDayOpen",
  16: "futureDayBreak",
  17: "futureDayClose",
  18: "futureDayWaitingOpen",
  19: "closingAuctionHk",
  20: "futureNightWaiting",
  21: "futureAfternoon",
  22: "futureDateSwitch",
  23: "futureOpen",
  24: "futureBreak",
  25: "futureBreakOver",
  26: "futureClose",
  27: "afterHoursWaitingCn",
  28: "afterHoursCn",
  29: "afterHoursEndCn",
  30: "closingAuction",
  31: "afternoonEnd",
  32: "night",
  33: "overnightBegin",
  34: "overnightEnd",
  35: "tradeAtLast",
  36: "tradeAuction",
  37: "overnight",
} as const;

/**
 * Where a market is in its trading day.
 *
 * - `none`: Not trading.
 * - `auction`: Auction before the opening.
 * - `waitingOpen`: Waiting for the opening.
 * - `morning`: Morning session.
 * - `lunchBreak`: Lunch break.
 * - `afternoon`: Afternoon session; for US stocks all regular trading hours.
 * - `closed`: Closed.
 * - `preMarket`: US pre-market session.
 * - `preMarketEnd`: US pre-market session is over.
 * - `afterHours`: US after-hours session.
 * - `afterHoursEnd`: US after-hours session is over.
 * - `nightOpen`: Night session of a futures market.
 * - `nightEnd`: Night session of a futures market is over.
 * - `futureDayOpen`: Day session of a futures market.
 * - `futureDayBreak`: Break in the day session of a futures market.
 * - `futureDayClose`: Day session of a futures market is over.
 * - `futureDayWaitingOpen`: Futures market waiting for its day session.
 * - `closingAuctionHk`: Closing auction of Hong Kong stocks.
 * - `futureNightWaiting`: No longer in use.
 * - `futureAfternoon`: No longer in use.
 * - `futureDateSwitch`: US futures waiting for the opening.
 * - `futureOpen`: US futures trading.
 * - `futureBreak`: Break of US futures.
 * - `futureBreakOver`: US futures trading after the break.
 * - `futureClose`: US futures closed.
 * - `night`: Night session of US index options.
 * - `tradeAtLast`: Late session of US index options.
 * - `overnight`: Night session of US stocks.
 */
export type MarketState = NameIn<typeof marketStateNames>;
