// Generated from Qot_GetTopMoversRank.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeInterval as writeQot_OptionCommon_Interval } from "../qot/option-common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, double, int64, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetTopMoversRank.ts";
export { SortDir, IndicatorType, PriceFilter } from "../../wire/Qot_GetTopMoversRank.ts";

/** One condition on the ranking. */
export interface Indicator {
  /** A value of `IndicatorType`: the figure that is compared. */
  indicatorType: number;
  /** The interval that market value or P/E must be in. */
  indicatorValue?: Qot_OptionCommon.Interval | undefined;
  /** A value of `PriceFilter`: the price range, where `indicatorType` is the price. */
  priceFilter?: number | undefined;
}

/** @internal */
export function writeIndicator(w: Writer, m: Loose<Indicator>): void {
  putInt32(w, 8, "indicatorType", m.indicatorType ?? missing(w, "indicatorType"));
  putMessage(w, 18, "indicatorValue", m.indicatorValue, writeQot_OptionCommon_Interval);
  putInt32(w, 24, "priceFilter", m.priceFilter);
}

export interface C2S {
  /** A value of `QotMarket`: Hong Kong or US. */
  market: number;
  /** A value of `SortDir`: the largest gains or the largest losses first; gains when absent. */
  sortDir?: number | undefined;
  /** Row to start from; 0 when absent. */
  offset?: number | undefined;
  /** Rows per page, 1 to 200; 10 when absent. */
  count?: number | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Indicator[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "sortDir", m.sortDir);
  putInt32(w, 24, "offset", m.offset);
  putInt32(w, 32, "count", m.count);
  putMessages(w, 42, "filterList", m.filterList, writeIndicator);
}

/** One stock that moves. */
export interface TopMoversRankItem {
  /** The stock that the row is about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Latest price, in the currency of the market. */
  curPrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRatio?: number | undefined;
  /** Change of price against the previous close, in the currency of the market. */
  changeAmount?: number | undefined;
  /** Value traded today, in the currency of the market. */
  turnover?: number | undefined;
  /** Units traded today. */
  volume?: bigint | undefined;
  /** Part of the circulating shares traded today, in percent (20 means 20 %). */
  turnoverRatio?: number | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  peTTM?: number | undefined;
  /** Day's high less day's low, relative to the previous close, in percent (20 means 20 %). */
  amplitude?: number | undefined;
  /** Market value of the company, in the currency of the market. */
  marketCap?: number | undefined;
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  volumeRatio?: number | undefined;
}

/** @internal */
export function readTopMoversRankItem(r: Reader): TopMoversRankItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let curPrice: number | undefined;
  let changeRatio: number | undefined;
  let changeAmount: number | undefined;
  let turnover: number | undefined;
  let volume: bigint | undefined;
  let turnoverRatio: number | undefined;
  let peTTM: number | undefined;
  let amplitude: number | undefined;
  let marketCap: number | undefined;
  let volumeRatio: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 81) curPrice = double(r);
    if (r.tag === 89) changeRatio = double(r);
    if (r.tag === 97) changeAmount = double(r);
    if (r.tag === 105) turnover = double(r);
    if (r.tag === 112) volume = int64(r);
    if (r.tag === 121) turnoverRatio = double(r);
    if (r.tag === 129) peTTM = double(r);
    if (r.tag === 137) amplitude = double(r);
    if (r.tag === 145) marketCap = double(r);
    if (r.tag === 153) volumeRatio = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 41, { security: security ?? lacks(r, "security"), name, curPrice, changeRatio, changeAmount, turnover, volume, turnoverRatio, peTTM, amplitude, marketCap, volumeRatio });
}

export interface S2C {
  /** The stocks of this page, in order of rank. */
  dataList: TopMoversRankItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: TopMoversRankItem[] = [];
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readTopMoversRankItem(below(r, "dataList", dataList.length)));
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

/** Asks for a ranking of the stocks of a market that move most. Qot_GetTopMoversRank, protocol 3413. */
export const GetTopMoversRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3413,
  name: "Qot_GetTopMoversRank",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 10 },
  request: { name: "Qot_GetTopMoversRank.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetTopMoversRank.C2S", write: writeC2S },
  reply: { name: "Qot_GetTopMoversRank.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetTopMoversRank.S2C", read: readS2C },
});
