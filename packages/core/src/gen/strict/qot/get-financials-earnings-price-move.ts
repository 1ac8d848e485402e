// Generated from Qot_GetFinancialsEarningsPriceMove.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int64, string, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** Earnings reports wanted, 1 to 50; 10 when absent. */
  periodCount?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "periodCount", m.periodCount);
}

/** One trading day around an earnings report. */
export interface PricePerformanceRow {
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
  /** Volatility that the prices of the options imply, in percent (12.34 means 12.34 %). */
  optionIV?: number | undefined;
  /** Historical volatility, as the options' figures have it, in percent (12.34 means 12.34 %). */
  optionHV?: number | undefined;
}

/** @internal */
export function readPricePerformanceRow(r: Reader): PricePerformanceRow {
  let tradingDay: bigint | undefined;
  let tradingDayStr: string | undefined;
  let closePrice: number | undefined;
  let openPrice: number | undefined;
  let highestPrice: number | undefined;
  let lowestPrice: number | undefined;
  let lastClosePrice: number | undefined;
  let optionIV: number | undefined;
  let optionHV: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) tradingDay = int64(r);
    if (r.tag === 18) tradingDayStr = string(r);
    if (r.tag === 25) closePrice = double(r);
    if (r.tag === 33) openPrice = double(r);
    if (r.tag === 41) highestPrice = double(r);
    if (r.tag === 49) lowestPrice = double(r);
    if (r.tag === 57) lastClosePrice = double(r);
    if (r.tag === 65) optionIV = double(r);
    if (r.tag === 73) optionHV = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 34, { tradingDay, tradingDayStr, closePrice, openPrice, highestPrice, lowestPrice, lastClosePrice, optionIV, optionHV });
}

/** One earnings report with the trading days around it. */
export interface ReportCycleQuote {
  /** The fiscal year, such as 2024. */
  fiscalYear?: number | undefined;
  /** A value of `F10Type`: a quarter, several quarters together, or the year. */
  financialType?: number | undefined;
  /** The fiscal period, as text (`2024/Q3`, `2024/FY`). */
  periodText?: string | undefined;
  /** Trading day of the report, in Unix seconds. */
  pubTradingDay?: bigint | undefined;
  /** Trading day of the report, as `YYYY-MM-DD` in the market's own time zone. */
  pubTradingDayStr?: string | undefined;
  /** A value of `EarningsPubTimeType`: when on the day the report came. */
  pubType?: Qot_Common.EarningsPubTimeType | (number & {}) | undefined;
  /** Position in `itemList` of the day of the report, counted from 0; -1 if there is none. */
  priceInfoIndex?: number | undefined;
  /** The trading days around the report, the earliest first. */
  itemList: PricePerformanceRow[];
}

/** @internal */
export function readReportCycleQuote(r: Reader): ReportCycleQuote {
  let fiscalYear: number | undefined;
  let financialType: number | undefined;
  let periodText: string | undefined;
  let pubTradingDay: bigint | undefined;
  let pubTradingDayStr: string | undefined;
  let pubType: Qot_Common.EarningsPubTimeType | (number & {}) | undefined;
  let priceInfoIndex: number | undefined;
  const itemList: PricePerformanceRow[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) fiscalYear = int32(r);
    if (r.tag === 16) financialType = int32(r);
    if (r.tag === 26) periodText = string(r);
    if (r.tag === 32) pubTradingDay = int64(r);
    if (r.tag === 42) pubTradingDayStr = string(r);
    if (r.tag === 48) pubType = int32(r);
    if (r.tag === 56) priceInfoIndex = int32(r);
    while (r.tag === 66) itemList.push(readPricePerformanceRow(below(r, "itemList", itemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 26, { fiscalYear, financialType, periodText, pubTradingDay, pubTradingDayStr, pubType, priceInfoIndex, itemList });
}

export interface S2C {
  /** The earnings reports, the latest first. */
  detailList: ReportCycleQuote[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const detailList: ReportCycleQuote[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) detailList.push(readReportCycleQuote(below(r, "detailList", detailList.length)));
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

/** Asks how a stock's price moved around its earnings reports. Qot_GetFinancialsEarningsPriceMove, protocol 3225. */
export const GetFinancialsEarningsPriceMove: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3225,
  name: "Qot_GetFinancialsEarningsPriceMove",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: { name: "Qot_GetFinancialsEarningsPriceMove.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetFinancialsEarningsPriceMove.C2S", write: writeC2S },
  reply: { name: "Qot_GetFinancialsEarningsPriceMove.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetFinancialsEarningsPriceMove.S2C", read: readS2C },
});
