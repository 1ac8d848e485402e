// Generated from Qot_Common.KLine by tools/rows. Do not edit.
import type { KLine as Message } from "@opend/core/qot/common";
import type { FieldKinds } from "../../ask/columns.ts";
import { percent } from "../../rows/percent.ts";
import type { About, Subject } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { marketTime, type MarketTime } from "../../time/market-time.ts";

/**
 * The values of a candle. Prices are in the currency of the market. `undefined` means unknown,
 * never zero.
 */
export interface CandleValues extends Subject, MarketTime {
  /** True when there was no trade: then only the time is there. */
  readonly isBlank: boolean;
  /** First price of the period. OpenD calls it `openPrice`. */
  readonly open: number | undefined;
  /** Highest price of the period. OpenD calls it `highPrice`. */
  readonly high: number | undefined;
  /** Lowest price of the period. OpenD calls it `lowPrice`. */
  readonly low: number | undefined;
  /** Last price of the period. OpenD calls it `closePrice`. */
  readonly close: number | undefined;
  /**
   * Closing price of the period before, in the currency of the market. OpenD calls it
   * `lastClosePrice`.
   */
  readonly lastClose: number | undefined;
  /** Change against the period before, in percent (20 means 20 %). OpenD calls it `changeRate`. */
  readonly changePercent: number | undefined;
  /** Units traded in the period (shares, contracts). */
  readonly volume: number | undefined;
  /** Value traded in the period, in the currency of the market. */
  readonly turnover: number | undefined;
  /**
   * Part of the circulating shares traded, in percent: 0.56 is 0.56 %. A day and longer. OpenD
   * calls it `turnoverRate`.
   */
  readonly turnoverPercent: number | undefined;
  /** Price over earnings, a plain ratio; day and longer only. OpenD calls it `pe`. */
  readonly priceToEarnings: number | undefined;
}

export function candleValues(message: Message, about: About): CandleValues {
  const { subject } = about;
  const at = marketTime(message, about.zones, "Qot_Common.KLine");
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    timestamp: at.timestamp,
    time: at.time,
    timeZone: at.timeZone,
    isBlank: message.isBlank,
    open: message.openPrice,
    high: message.highPrice,
    low: message.lowPrice,
    close: message.closePrice,
    lastClose: message.lastClosePrice,
    changePercent: message.changeRate,
    volume: message.hpVolume || safeNumber("volume", message.volume),
    turnover: message.turnover,
    turnoverPercent: percent(message.turnoverRate),
    priceToEarnings: message.pe,
  };
}

/** The columns of {@link CandleValues}. */
export const candleValuesColumns: FieldKinds<CandleValues> = {
  code: "plain",
  market: "plain",
  name: "plain",
  timestamp: "number",
  time: "plain",
  timeZone: "plain",
  isBlank: "plain",
  open: "number",
  high: "number",
  low: "number",
  close: "number",
  lastClose: "number",
  changePercent: "number",
  volume: "number",
  turnover: "number",
  turnoverPercent: "number",
  priceToEarnings: "number",
};
