// Generated from Qot_GetEarningsBeatRank.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeInterval as writeQot_OptionCommon_Interval } from "../qot/option-common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { BeatType, BeatTerm, IndicatorType, SortField, PostPeriodType } from "../../wire/Qot_GetEarningsBeatRank.ts";
export { BeatType, BeatTerm, IndicatorType, SortField, PostPeriodType } from "../../wire/Qot_GetEarningsBeatRank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The interval that the figure must be in. */
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
}

/** @internal */
export function writeIndicator(w: Writer, m: Loose<Indicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeQot_OptionCommon_Interval);
}

export interface C2S {
  /** A value of `QotMarket`: Hong Kong, US, Singapore or Japan. */
  market: number;
  /** A value of `BeatType`: the figure that beat what was expected. */
  beatType: number;
  /** Rows wanted, 1 to 300; 30 when absent. */
  count?: number | undefined;
  /** A value of `BeatTerm`: the fiscal period that is looked at; all when absent. */
  term?: number | undefined;
  /** Conditions that a row must pass; all must hold. When empty: better than expected, reported in the last 30 days. */
  filterList: Indicator[];
  /** A value of `SortField`: the sort value of the ranking, always descending; market value when absent. */
  sortField?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "beatType", m.beatType ?? missing(w, "beatType"));
  putInt32(w, 24, "count", m.count);
  putInt32(w, 32, "term", m.term);
  putMessages(w, 42, "filterList", m.filterList, writeIndicator);
  putInt32(w, 48, "sortField", m.sortField);
}

/** One company whose earnings beat what was expected. */
export interface EarningsBeatItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Name of the company's industry. */
  industry?: string | undefined;
  /** Latest price, in the currency of the market. */
  curPrice?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  peTTM?: number | undefined;
  /** Dividend yield of the last twelve months, in percent (20 means 20 %). */
  dividendsTTM?: number | undefined;
  /** Day of the report, as `YYYY-MM-DD`. */
  releasedDate?: string | undefined;
  /** How far the figure is above what was expected, in percent (20 means 20 %). */
  beatRatio?: number | undefined;
  /** What was reported; per share where `beatType` asks for earnings per share, else an amount. */
  actual?: number | undefined;
  /** What was expected; per share where `beatType` asks for earnings per share, else an amount. */
  estimate?: number | undefined;
  /** The figure of the same period a year earlier; per share where `beatType` asks for earnings per share, else an amount. */
  yoy?: number | undefined;
  /** Growth against the same period a year earlier, in percent (20 means 20 %). */
  yoyGrowth?: number | undefined;
  /** Change of price on the first day after the report, in percent (20 means 20 %). */
  earningDayChg?: number | undefined;
  /** The fiscal period that was reported (`2024/Q1`). */
  term?: string | undefined;
  /** A value of `PostPeriodType`: the session in which the report came. */
  detailPostPeriod?: number | undefined;
}

/** @internal */
export function readEarningsBeatItem(r: Reader): EarningsBeatItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let industry: string | undefined;
  let curPrice: number | undefined;
  let lastClosePrice: number | undefined;
  let changeRate: number | undefined;
  let marketCap: number | undefined;
  let peTTM: number | undefined;
  let dividendsTTM: number | undefined;
  let releasedDate: string | undefined;
  let beatRatio: number | undefined;
  let actual: number | undefined;
  let estimate: number | undefined;
  let yoy: number | undefined;
  let yoyGrowth: number | undefined;
  let earningDayChg: number | undefined;
  let term: string | undefined;
  let detailPostPeriod: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 26) industry = string(r);
    if (r.tag === 81) curPrice = double(r);
    if (r.tag === 89) lastClosePrice = double(r);
    if (r.tag === 97) changeRate = double(r);
    if (r.tag === 105) marketCap = double(r);
    if (r.tag === 113) peTTM = double(r);
    if (r.tag === 121) dividendsTTM = double(r);
    if (r.tag === 162) releasedDate = string(r);
    if (r.tag === 169) beatRatio = double(r);
    if (r.tag === 177) actual = double(r);
    if (r.tag === 185) estimate = double(r);
    if (r.tag === 193) yoy = double(r);
    if (r.tag === 201) yoyGrowth = double(r);
    if (r.tag === 209) earningDayChg = double(r);
    if (r.tag === 218) term = string(r);
    if (r.tag === 224) detailPostPeriod = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 59, { security: security ?? lacks(r, "security"), name, industry, curPrice, lastClosePrice, changeRate, marketCap, peTTM, dividendsTTM, releasedDate, beatRatio, actual, estimate, yoy, yoyGrowth, earningDayChg, term, detailPostPeriod });
}

export interface S2C {
  /** The companies, in order of rank. */
  dataList: EarningsBeatItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: EarningsBeatItem[] = [];
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readEarningsBeatItem(below(r, "dataList", dataList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { dataList, allCount });
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

/** Asks for a ranking of companies whose earnings beat what was expected. Qot_GetEarningsBeatRank, protocol 3406. */
export const GetEarningsBeatRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3406,
  name: "Qot_GetEarningsBeatRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 300, pageDefault: 30 },
  request: { name: "Qot_GetEarningsBeatRank.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetEarningsBeatRank.C2S", write: writeC2S },
  reply: { name: "Qot_GetEarningsBeatRank.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetEarningsBeatRank.S2C", read: readS2C },
});
