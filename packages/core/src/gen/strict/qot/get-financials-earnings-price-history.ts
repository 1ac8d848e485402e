// Generated from Qot_GetFinancialsEarningsPriceHistory.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, string, double, int32, bool } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
}

/** Prices on the day of an earnings report. */
export interface PriceInfo {
  /** The trading day, in Unix seconds. */
  tradingDay?: bigint | undefined;
  /** The trading day, as `YYYY-MM-DD` in the market's own time zone. */
  tradingDayStr?: string | undefined;
  /** Closing price of the day, in the currency of the market. */
  closePrice?: number | undefined;
  /** First price of the day, in the currency of the market. */
  openPrice?: number | undefined;
  /** Highest price of the day, in the currency of the market. */
  highestPrice?: number | undefined;
  /** Lowest price of the day, in the currency of the market. */
  lowestPrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Shares traded on the day. */
  volume?: number | undefined;
}

/** @internal */
export function readPriceInfo(r: Reader): PriceInfo {
  let tradingDay: bigint | undefined;
  let tradingDayStr: string | undefined;
  let closePrice: number | undefined;
  let openPrice: number | undefined;
  let highestPrice: number | undefined;
  let lowestPrice: number | undefined;
  let lastClosePrice: number | undefined;
  let volume: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) tradingDay = int64(r);
    if (r.tag === 18) tradingDayStr = string(r);
    if (r.tag === 25) closePrice = double(r);
    if (r.tag === 33) openPrice = double(r);
    if (r.tag === 41) highestPrice = double(r);
    if (r.tag === 49) lowestPrice = double(r);
    if (r.tag === 57) lastClosePrice = double(r);
    if (r.tag === 65) volume = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { tradingDay, tradingDayStr, closePrice, openPrice, highestPrice, lowestPrice, lastClosePrice, volume });
}

/** The closing price some trading days from an earnings report. */
export interface FinScheduleInfo {
  /** Trading days from the report: negative before it, 0 on its day, positive after it. */
  delta?: number | undefined;
  /** Closing price of that trading day, in the currency of the market. */
  closePrice?: number | undefined;
}

/** @internal */
export function readFinScheduleInfo(r: Reader): FinScheduleInfo {
  let delta: number | undefined;
  let closePrice: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) delta = int32(r);
    if (r.tag === 17) closePrice = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { delta, closePrice });
}

/** One earnings report: what move was expected and what the price did. */
export interface PriceHistoryOnEarningsDays {
  /** The fiscal year, such as 2024. */
  fiscalYear?: number | undefined;
  /** A value of `F10Type`: a quarter, several quarters together, or the year. */
  financialType?: number | undefined;
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  periodText?: string | undefined;
  /** Whether this is the current report. */
  isCurrent?: boolean | undefined;
  /** Trading day of the report, in Unix seconds. */
  pubTradingDay?: bigint | undefined;
  /** Trading day of the report, as `YYYY-MM-DD` in the market's own time zone. */
  pubTradingDayStr?: string | undefined;
  /** When the report was published, in Unix seconds. */
  pubTime?: bigint | undefined;
  /** When the report was published, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone. */
  pubTimeStr?: string | undefined;
  /** A value of `EarningsPubTimeType`: when on the day the report came. */
  pubType?: Qot_Common.EarningsPubTimeType | (number & {}) | undefined;
  /** Latest expected move of the price, in percent (12.34 means 12.34 %). */
  predictVolaRatioNewest?: number | undefined;
  /** Largest expected move of the price, in percent (12.34 means 12.34 %). */
  predictVolaRatioHighest?: number | undefined;
  /** Latest expected move of the price, in the currency of the market. */
  predictVolaValNewest?: number | undefined;
  /** Largest expected move of the price, in the currency of the market. */
  predictVolaValHighest?: number | undefined;
  /** Fall of the options' implied volatility after the report, in percent (12.34 means 12.34 %). */
  optionIVCrush?: number | undefined;
  /** Fall of implied volatility on the expiry date of the options, in percent (12.34 means 12.34 %). */
  optionStrikeDateIVCrush?: number | undefined;
  /** Prices on the day of the report. */
  priceInfo?: PriceInfo | undefined;
  /** Closing prices around the report, the earliest first. */
  scheduleInfoList: FinScheduleInfo[];
}

/** @internal */
export function readPriceHistoryOnEarningsDays(r: Reader): PriceHistoryOnEarningsDays {
  let fiscalYear: number | undefined;
  let financialType: number | undefined;
  let periodText: string | undefined;
  let isCurrent: boolean | undefined;
  let pubTradingDay: bigint | undefined;
  let pubTradingDayStr: string | undefined;
  let pubTime: bigint | undefined;
  let pubTimeStr: string | undefined;
  let pubType: Qot_Common.EarningsPubTimeType | (number & {}) | undefined;
  let predictVolaRatioNewest: number | undefined;
  let predictVolaRatioHighest: number | undefined;
  let predictVolaValNewest: number | undefined;
  let predictVolaValHighest: number | undefined;
  let optionIVCrush: number | undefined;
  let optionStrikeDateIVCrush: number | undefined;
  let priceInfo: PriceInfo | undefined;
  const scheduleInfoList: FinScheduleInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fiscalYear = int32(r);
    if (r.tag === 16) financialType = int32(r);
    if (r.tag === 26) periodText = string(r);
    if (r.tag === 32) isCurrent = bool(r);
    if (r.tag === 40) pubTradingDay = int64(r);
    if (r.tag === 50) pubTradingDayStr = string(r);
    if (r.tag === 56) pubTime = int64(r);
    if (r.tag === 66) pubTimeStr = string(r);
    if (r.tag === 72) pubType = int32(r);
    if (r.tag === 81) predictVolaRatioNewest = double(r);
    if (r.tag === 89) predictVolaRatioHighest = double(r);
    if (r.tag === 97) predictVolaValNewest = double(r);
    if (r.tag === 105) predictVolaValHighest = double(r);
    if (r.tag === 113) optionIVCrush = double(r);
    if (r.tag === 121) optionStrikeDateIVCrush = double(r);
    if (r.tag === 130) priceInfo = readPriceInfo(below(r, "priceInfo"));
    while (r.tag === 138) scheduleInfoList.push(readFinScheduleInfo(below(r, "scheduleInfoList", scheduleInfoList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 53, { fiscalYear, financialType, periodText, isCurrent, pubTradingDay, pubTradingDayStr, pubTime, pubTimeStr, pubType, predictVolaRatioNewest, predictVolaRatioHighest, predictVolaValNewest, predictVolaValHighest, optionIVCrush, optionStrikeDateIVCrush, priceInfo, scheduleInfoList });
}

export interface S2C {
  /** The earnings reports, the latest first. */
  detailList: PriceHistoryOnEarningsDays[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const detailList: PriceHistoryOnEarningsDays[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) detailList.push(readPriceHistoryOnEarningsDays(below(r, "detailList", detailList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { detailList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for the price history of a stock around past earnings reports. Qot_GetFinancialsEarningsPriceHistory, protocol 3226. */
export const GetFinancialsEarningsPriceHistory: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3226,
  name: "Qot_GetFinancialsEarningsPriceHistory",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetFinancialsEarningsPriceHistory.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetFinancialsEarningsPriceHistory.C2S", write: writeC2S },
  reply: { name: "Qot_GetFinancialsEarningsPriceHistory.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetFinancialsEarningsPriceHistory.S2C", read: readS2C },
});
