// Generated from Qot_GetRatingChange.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, int32, double } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type { RatingChangeType, RatingLevel } from "../../wire/Qot_GetRatingChange.ts";
export { RatingChangeType, RatingLevel } from "../../wire/Qot_GetRatingChange.ts";

export interface C2S {
  /** A value of `QotMarket`: US or Canada. */
  market: number;
  /** A value of `RatingChangeType`: which changes are wanted; raised ratings when absent. */
  changeType?: number | undefined;
  /** Rows per page, 1 to 20; 10 when absent. */
  count?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "market", m.market ?? missing(w, "market"));
  putInt32(w, 16, "changeType", m.changeType);
  putInt32(w, 24, "count", m.count);
  putString(w, 34, "page", m.page);
}

/** One changed rating of a stock. */
export interface RatingChangeItem {
  /** The stock that is rated. */
  security?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** A value of `RatingLevel`: the rating now. */
  rating?: number | undefined;
  /** A value of `RatingLevel`: the rating before. */
  lastRating?: number | undefined;
  /** Price that the analyst expects now, in the currency of the market. */
  targetPrice?: number | undefined;
  /** Price that the analyst expected before, in the currency of the market. */
  lastTargetPrice?: number | undefined;
  /** A value of `RatingChangeType`: how the rating changed. */
  changeType?: number | undefined;
  /** The institution that gave the rating. */
  institutionName?: string | undefined;
  /** Day of the rating, as `YYYY-MM-DD`. */
  recommendationDate?: string | undefined;
  /** Day of the rating before, as `YYYY-MM-DD`. */
  lastRecommendationDate?: string | undefined;
}

/** @internal */
export function readRatingChangeItem(r: Reader): RatingChangeItem {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  let rating: number | undefined;
  let lastRating: number | undefined;
  let targetPrice: number | undefined;
  let lastTargetPrice: number | undefined;
  let changeType: number | undefined;
  let institutionName: string | undefined;
  let recommendationDate: string | undefined;
  let lastRecommendationDate: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) rating = int32(r);
    if (r.tag === 32) lastRating = int32(r);
    if (r.tag === 41) targetPrice = double(r);
    if (r.tag === 49) lastTargetPrice = double(r);
    if (r.tag === 56) changeType = int32(r);
    if (r.tag === 66) institutionName = string(r);
    if (r.tag === 74) recommendationDate = string(r);
    if (r.tag === 82) lastRecommendationDate = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 31, { security, name, rating, lastRating, targetPrice, lastTargetPrice, changeType, institutionName, recommendationDate, lastRecommendationDate });
}

export interface S2C {
  /** The changes of this page. */
  dataList: RatingChangeItem[];
  /** Changes on all pages together. */
  allCount?: number | undefined;
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const dataList: RatingChangeItem[] = [];
  let allCount: number | undefined;
  let nextPage: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) dataList.push(readRatingChangeItem(below(r, "dataList", dataList.length)));
    if (r.tag === 16) allCount = int32(r);
    if (r.tag === 26) nextPage = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { dataList, allCount, nextPage });
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

/** Asks for the latest changes of analysts' ratings in a market, a page at a time. Qot_GetRatingChange, protocol 3426. */
export const GetRatingChange: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3426,
  name: "Qot_GetRatingChange",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 20, pageDefault: 10 },
  request: { name: "Qot_GetRatingChange.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetRatingChange.C2S", write: writeC2S },
  reply: { name: "Qot_GetRatingChange.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetRatingChange.S2C", read: readS2C },
});
