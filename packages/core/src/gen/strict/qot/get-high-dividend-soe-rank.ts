// Generated from Qot_GetHighDividendSOERank.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeInterval as writeQot_OptionCommon_Interval } from "../qot/option-common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, double, int64, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { SortDir, SortField, IndicatorType } from "../../wire/Qot_GetHighDividendSOERank.ts";
export { SortDir, SortField, IndicatorType } from "../../wire/Qot_GetHighDividendSOERank.ts";

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
  /** A value of `SortField`: the sort value of the ranking; market value when absent. */
  sortField?: number | undefined;
  /** A value of `SortDir`: the direction of the ranking; downwards when absent. */
  sortDir?: number | undefined;
  /** Row to start from; 0 when absent. */
  offset?: number | undefined;
  /** Rows per page, 1 to 200; 50 when absent. */
  count?: number | undefined;
  /** Conditions that replace the default ones on price over book value and dividend yield; all must hold. */
  filterList: Indicator[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "sortField", m.sortField);
  putInt32(w, 16, "sortDir", m.sortDir);
  putInt32(w, 24, "offset", m.offset);
  putInt32(w, 32, "count", m.count);
  putMessages(w, 42, "filterList", m.filterList, writeIndicator);
}

/** One state-owned company; by default below book value, with a dividend yield of 5 % or more and no loss. */
export interface HighDividendSOERankItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Name of the company's industry. */
  industry?: string | undefined;
  /** Latest price, in the currency of the market. */
  curPrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRatio?: number | undefined;
  /** Value traded today, in the currency of the market. */
  turnover?: number | undefined;
  /** Units traded today. */
  volume?: bigint | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  peTTM?: number | undefined;
  /** Price over book value, a plain ratio. */
  pb?: number | undefined;
  /** Dividends of the last twelve months over price, in percent (20 means 20 %). */
  dividendYieldTTM?: number | undefined;
  /** Part of the circulating shares traded today, in percent (20 means 20 %). */
  turnoverRatio?: number | undefined;
  /** Change of price over 5 days, in percent (20 means 20 %). */
  changeRate5D?: number | undefined;
  /** Change of price over 10 days, in percent (20 means 20 %). */
  changeRate10D?: number | undefined;
  /** Change of price over 20 days, in percent (20 means 20 %). */
  changeRate20D?: number | undefined;
  /** Change of price over 60 days, in percent (20 means 20 %). */
  changeRate60D?: number | undefined;
  /** Change of price over 120 days, in percent (20 means 20 %). */
  changeRate120D?: number | undefined;
  /** Change of price over 250 days, in percent (20 means 20 %). */
  changeRate250D?: number | undefined;
}

/** @internal */
export function readHighDividendSOERankItem(r: Reader): HighDividendSOERankItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let industry: string | undefined;
  let curPrice: number | undefined;
  let changeRatio: number | undefined;
  let turnover: number | undefined;
  let volume: bigint | undefined;
  let marketCap: number | undefined;
  let peTTM: number | undefined;
  let pb: number | undefined;
  let dividendYieldTTM: number | undefined;
  let turnoverRatio: number | undefined;
  let changeRate5D: number | undefined;
  let changeRate10D: number | undefined;
  let changeRate20D: number | undefined;
  let changeRate60D: number | undefined;
  let changeRate120D: number | undefined;
  let changeRate250D: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 26) industry = string(r);
    if (r.tag === 81) curPrice = double(r);
    if (r.tag === 89) changeRatio = double(r);
    if (r.tag === 97) turnover = double(r);
    if (r.tag === 104) volume = int64(r);
    if (r.tag === 113) marketCap = double(r);
    if (r.tag === 161) peTTM = double(r);
    if (r.tag === 169) pb = double(r);
    if (r.tag === 177) dividendYieldTTM = double(r);
    if (r.tag === 185) turnoverRatio = double(r);
    if (r.tag === 241) changeRate5D = double(r);
    if (r.tag === 249) changeRate10D = double(r);
    if (r.tag === 257) changeRate20D = double(r);
    if (r.tag === 265) changeRate60D = double(r);
    if (r.tag === 273) changeRate120D = double(r);
    if (r.tag === 281) changeRate250D = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 60, { security: security ?? lacks(r, "security"), name, industry, curPrice, changeRatio, turnover, volume, marketCap, peTTM, pb, dividendYieldTTM, turnoverRatio, changeRate5D, changeRate10D, changeRate20D, changeRate60D, changeRate120D, changeRate250D });
}

export interface S2C {
  /** The stocks of this page, in order of rank. */
  dataList: HighDividendSOERankItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: HighDividendSOERankItem[] = [];
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readHighDividendSOERankItem(below(r, "dataList", dataList.length)));
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

/** Asks for a ranking of state-owned companies with high dividends. Qot_GetHighDividendSOERank, protocol 3417. */
export const GetHighDividendSOERank: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3417,
  name: "Qot_GetHighDividendSOERank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetHighDividendSOERank.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetHighDividendSOERank.C2S", write: writeC2S },
  reply: { name: "Qot_GetHighDividendSOERank.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetHighDividendSOERank.S2C", read: readS2C },
});
