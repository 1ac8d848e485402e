// Generated from Qot_GetHotList.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { writeInterval as writeQot_OptionCommon_Interval } from "../qot/option-common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { int32, string, double } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { SortDir, HotListSortField, IndicatorType } from "../../wire/Qot_GetHotList.ts";
export { SortDir, HotListSortField, IndicatorType } from "../../wire/Qot_GetHotList.ts";

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
  /** A value of `QotMarket`: Hong Kong or US. */
  market: number;
  /** A value of `HotListSortField`: the kind of popularity by which the ranking is sorted; the overall one when absent. */
  sortField?: number | undefined;
  /** A value of `SortDir`: the direction of the ranking; downwards when absent. */
  sortDir?: number | undefined;
  /** Row to start from; 0 when absent. */
  offset?: number | undefined;
  /** Rows per page, 1 to 200; 10 when absent. */
  count?: number | undefined;
  /** Conditions on market value; all must hold. */
  filterList: Indicator[];
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "sortField", m.sortField);
  putInt32(w, 24, "sortDir", m.sortDir);
  putInt32(w, 32, "offset", m.offset);
  putInt32(w, 40, "count", m.count);
  putMessages(w, 50, "filterList", m.filterList, writeIndicator);
}

/** A discussion or a piece of news about a popular security. */
export interface HotNewsInfo {
  /** What it is: 1 a discussion in the community, 2 news. */
  newsType?: number | undefined;
  /** Headline of the discussion or news. */
  title?: string | undefined;
  /** Web address of the news; only where `newsType` is 2. */
  newsUrl?: string | undefined;
}

/** @internal */
export function readHotNewsInfo(r: Reader): HotNewsInfo {
  let newsType: number | undefined;
  let title: string | undefined;
  let newsUrl: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) newsType = int32(r);
    if (r.tag === 18) title = string(r);
    if (r.tag === 26) newsUrl = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { newsType, title, newsUrl });
}

/** One popular security. */
export interface HotListItem {
  /** The security that is popular. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** Popularity by trading, a score of the vendor's. */
  tradeHeat?: number | undefined;
  /** Change of the popularity by trading; the vendor does not document its unit. */
  tradeHeatChange?: number | undefined;
  /** Popularity by searches, a score of the vendor's. */
  searchHeat?: number | undefined;
  /** Change of the popularity by searches; the vendor does not document its unit. */
  searchHeatChange?: number | undefined;
  /** Popularity by news, a score of the vendor's. */
  newsHeat?: number | undefined;
  /** Change of the popularity by news; the vendor does not document its unit. */
  newsHeatChange?: number | undefined;
  /** Popularity by trading, searches and news together, a score of the vendor's. */
  averageHeat?: number | undefined;
  /** Change of the popularity by trading, searches and news together; the vendor does not document its unit. */
  averageHeatChange?: number | undefined;
  /** A discussion or news about it. */
  newsInfo?: HotNewsInfo | undefined;
}

/** @internal */
export function readHotListItem(r: Reader): HotListItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let tradeHeat: number | undefined;
  let tradeHeatChange: number | undefined;
  let searchHeat: number | undefined;
  let searchHeatChange: number | undefined;
  let newsHeat: number | undefined;
  let newsHeatChange: number | undefined;
  let averageHeat: number | undefined;
  let averageHeatChange: number | undefined;
  let newsInfo: HotNewsInfo | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 97) tradeHeat = double(r);
    if (r.tag === 105) tradeHeatChange = double(r);
    if (r.tag === 113) searchHeat = double(r);
    if (r.tag === 121) searchHeatChange = double(r);
    if (r.tag === 129) newsHeat = double(r);
    if (r.tag === 137) newsHeatChange = double(r);
    if (r.tag === 145) averageHeat = double(r);
    if (r.tag === 153) averageHeatChange = double(r);
    if (r.tag === 162) newsInfo = readHotNewsInfo(below(r, "newsInfo"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 35, { security: security ?? lacks(r, "security"), name, tradeHeat, tradeHeatChange, searchHeat, searchHeatChange, newsHeat, newsHeatChange, averageHeat, averageHeatChange, newsInfo });
}

export interface S2C {
  /** The securities of this page, in order of rank. */
  dataList: HotListItem[];
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: HotListItem[] = [];
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readHotListItem(below(r, "dataList", dataList.length)));
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

/** Asks for the most popular securities of a market. Qot_GetHotList, protocol 3414. */
export const GetHotList: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3414,
  name: "Qot_GetHotList",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200, pageDefault: 10 },
  request: { name: "Qot_GetHotList.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetHotList.C2S", write: writeC2S },
  reply: { name: "Qot_GetHotList.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetHotList.S2C", read: readS2C },
});
