// Generated from Qot_GetResearchRatingSummary.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { string, int64, double, int32 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** The stock of the request. */
  security: Qot_Common.Security;
  /** A value of `ResearchRatingDimensionType`: by institution or by analyst; by institution when absent. */
  ratingDimensionType?: Qot_Common.ResearchRatingDimensionType | (number & {}) | undefined;
  /** Empty for a list of all; the id of one institution or analyst for its ratings in detail. */
  uid?: string | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextKey`. */
  nextKey?: string | undefined;
  /** Rows per page, 1 to 20; 10 when absent. */
  num?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "ratingDimensionType", m.ratingDimensionType);
  putString(w, 26, "uid", m.uid);
  putString(w, 34, "nextKey", m.nextKey);
  putInt32(w, 40, "num", m.num);
}

/** An institution that rates stocks. */
export interface InstInfo {
  /** Id of the institution, as text. */
  institutionUid?: string | undefined;
  /** Web address of the institution's logo. */
  institutionPictureUrl?: string | undefined;
  /** What the institution is called, in the language that OpenD is set to. */
  institutionName?: string | undefined;
  /** When the entry was last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the entry was last updated, as `YYYY-MM-DD` in the market's own time zone. */
  updateTimeStr?: string | undefined;
  /** The institution's name as its source has it. */
  institutionSourceName?: string | undefined;
  /** The institution's English name. */
  institutionEnName?: string | undefined;
}

/** @internal */
export function readInstInfo(r: Reader): InstInfo {
  let institutionUid: string | undefined;
  let institutionPictureUrl: string | undefined;
  let institutionName: string | undefined;
  let updateTime: bigint | undefined;
  let updateTimeStr: string | undefined;
  let institutionSourceName: string | undefined;
  let institutionEnName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) institutionUid = string(r);
    if (r.tag === 18) institutionPictureUrl = string(r);
    if (r.tag === 26) institutionName = string(r);
    if (r.tag === 32) updateTime = int64(r);
    if (r.tag === 42) updateTimeStr = string(r);
    if (r.tag === 50) institutionSourceName = string(r);
    if (r.tag === 58) institutionEnName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 33, { institutionUid, institutionPictureUrl, institutionName, updateTime, updateTimeStr, institutionSourceName, institutionEnName });
}

/** An analyst who rates stocks. */
export interface AnalystInfo {
  /** Id of the analyst, as text. */
  analystUid?: string | undefined;
  /** First and last name of the analyst. */
  analystName?: string | undefined;
  /** Web address of the analyst's picture. */
  analystPictureUrl?: string | undefined;
  /** The analyst's stars, 0 to 5 with a fraction. */
  numOfStars?: number | undefined;
  /** Part of the analyst's ratings that came true, in percent (12.34 means 12.34 %). */
  successRate?: number | undefined;
  /** Return of the analyst's ratings beyond the market's, in percent (12.34 means 12.34 %). */
  excessReturn?: number | undefined;
  /** Part of the analyst's ratings of this stock that came true, in percent (12.34 means 12.34 %). */
  stockSuccessRate?: number | undefined;
  /** Mean return of the analyst's ratings of this stock, in percent (12.34 means 12.34 %). */
  stockAvgReturn?: number | undefined;
  /** The institution that the analyst works for. */
  institutionInfo?: InstInfo | undefined;
  /** When the entry was last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the entry was last updated, as `YYYY-MM-DD` in the market's own time zone. */
  updateTimeStr?: string | undefined;
}

/** @internal */
export function readAnalystInfo(r: Reader): AnalystInfo {
  let analystUid: string | undefined;
  let analystName: string | undefined;
  let analystPictureUrl: string | undefined;
  let numOfStars: number | undefined;
  let successRate: number | undefined;
  let excessReturn: number | undefined;
  let stockSuccessRate: number | undefined;
  let stockAvgReturn: number | undefined;
  let institutionInfo: InstInfo | undefined;
  let updateTime: bigint | undefined;
  let updateTimeStr: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) analystUid = string(r);
    if (r.tag === 18) analystName = string(r);
    if (r.tag === 26) analystPictureUrl = string(r);
    if (r.tag === 33) numOfStars = double(r);
    if (r.tag === 41) successRate = double(r);
    if (r.tag === 49) excessReturn = double(r);
    if (r.tag === 57) stockSuccessRate = double(r);
    if (r.tag === 65) stockAvgReturn = double(r);
    if (r.tag === 74) institutionInfo = readInstInfo(below(r, "institutionInfo"));
    if (r.tag === 80) updateTime = int64(r);
    if (r.tag === 90) updateTimeStr = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 41, { analystUid, analystName, analystPictureUrl, numOfStars, successRate, excessReturn, stockSuccessRate, stockAvgReturn, institutionInfo, updateTime, updateTimeStr });
}

/** One rating of the stock. */
export interface RatingItem {
  /** Id of the analyst who gave it, as text. */
  analystUid?: string | undefined;
  /** Id of the institution that gave it, as text. */
  institutionUid?: string | undefined;
  /** A value of `ResearchRatingType`: sell, hold or buy. */
  rating?: Qot_Common.ResearchRatingType | (number & {}) | undefined;
  /** Price that the analyst expects, in the currency of the market. */
  targetPrice?: number | undefined;
  /** Day of the rating, in Unix seconds. */
  recommendationDate?: bigint | undefined;
  /** Day of the rating, as `YYYY-MM-DD` in the market's own time zone. */
  recommendationDateStr?: string | undefined;
  /** Web address of the rating's source. */
  ratingUrl?: string | undefined;
  /** When the rating was last updated, in Unix seconds. */
  updateTime?: bigint | undefined;
  /** When the rating was last updated, as `YYYY-MM-DD` in the market's own time zone. */
  updateTimeStr?: string | undefined;
}

/** @internal */
export function readRatingItem(r: Reader): RatingItem {
  let analystUid: string | undefined;
  let institutionUid: string | undefined;
  let rating: Qot_Common.ResearchRatingType | (number & {}) | undefined;
  let targetPrice: number | undefined;
  let recommendationDate: bigint | undefined;
  let recommendationDateStr: string | undefined;
  let ratingUrl: string | undefined;
  let updateTime: bigint | undefined;
  let updateTimeStr: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) analystUid = string(r);
    if (r.tag === 18) institutionUid = string(r);
    if (r.tag === 24) rating = int32(r);
    if (r.tag === 33) targetPrice = double(r);
    if (r.tag === 40) recommendationDate = int64(r);
    if (r.tag === 50) recommendationDateStr = string(r);
    if (r.tag === 58) ratingUrl = string(r);
    if (r.tag === 64) updateTime = int64(r);
    if (r.tag === 74) updateTimeStr = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 37, { analystUid, institutionUid, rating, targetPrice, recommendationDate, recommendationDateStr, ratingUrl, updateTime, updateTimeStr });
}

/** The ratings of one institution. */
export interface InstRatingSummaryItem {
  /** The institution that gave them. */
  institutionInfo?: InstInfo | undefined;
  /** Its ratings of the stock. */
  ratingItemList: RatingItem[];
}

/** @internal */
export function readInstRatingSummaryItem(r: Reader): InstRatingSummaryItem {
  let institutionInfo: InstInfo | undefined;
  const ratingItemList: RatingItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) institutionInfo = readInstInfo(below(r, "institutionInfo"));
    while (r.tag === 18) ratingItemList.push(readRatingItem(below(r, "ratingItemList", ratingItemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { institutionInfo, ratingItemList });
}

/** The ratings of one analyst. */
export interface AnalystRatingSummaryItem {
  /** The analyst who gave them. */
  analystInfo?: AnalystInfo | undefined;
  /** The analyst's ratings of the stock. */
  ratingItemList: RatingItem[];
}

/** @internal */
export function readAnalystRatingSummaryItem(r: Reader): AnalystRatingSummaryItem {
  let analystInfo: AnalystInfo | undefined;
  const ratingItemList: RatingItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) analystInfo = readAnalystInfo(below(r, "analystInfo"));
    while (r.tag === 18) ratingItemList.push(readRatingItem(below(r, "ratingItemList", ratingItemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { analystInfo, ratingItemList });
}

/** One institution in detail. */
export interface InstRatingDetail {
  /** The institution of the request. */
  institutionInfo?: InstInfo | undefined;
  /** Its analysts, without `stockSuccessRate`, `stockAvgReturn` and `institutionInfo`. */
  analystInfoList: AnalystInfo[];
  /** The institution's ratings of the stock. */
  ratingItemList: RatingItem[];
}

/** @internal */
export function readInstRatingDetail(r: Reader): InstRatingDetail {
  let institutionInfo: InstInfo | undefined;
  const analystInfoList: AnalystInfo[] = [];
  const ratingItemList: RatingItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) institutionInfo = readInstInfo(below(r, "institutionInfo"));
    while (r.tag === 18) analystInfoList.push(readAnalystInfo(below(r, "analystInfoList", analystInfoList.length)));
    while (r.tag === 26) ratingItemList.push(readRatingItem(below(r, "ratingItemList", ratingItemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { institutionInfo, analystInfoList, ratingItemList });
}

/** One analyst in detail. */
export interface AnalystRatingDetail {
  /** The analyst of the request, with the institution. */
  analystInfo?: AnalystInfo | undefined;
  /** The analyst's ratings of the stock. */
  ratingItemList: RatingItem[];
}

/** @internal */
export function readAnalystRatingDetail(r: Reader): AnalystRatingDetail {
  let analystInfo: AnalystInfo | undefined;
  const ratingItemList: RatingItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) analystInfo = readAnalystInfo(below(r, "analystInfo"));
    while (r.tag === 18) ratingItemList.push(readRatingItem(below(r, "ratingItemList", ratingItemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { analystInfo, ratingItemList });
}

export interface S2C {
  /** One entry per institution; only where the request has no `uid` and asks by institution. */
  instRatingSummaryList: InstRatingSummaryItem[];
  /** One entry per analyst; only where the request has no `uid` and asks by analyst. */
  analystRatingSummaryList: AnalystRatingSummaryItem[];
  /** Only where the request has the `uid` of an institution. */
  instRatingDetail?: InstRatingDetail | undefined;
  /** Only where the request has the `uid` of an analyst. */
  analystRatingDetail?: AnalystRatingDetail | undefined;
  /** Cursor for the next page; `"-1"`, an empty string or absence means no more. */
  nextKey?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const instRatingSummaryList: InstRatingSummaryItem[] = [];
  const analystRatingSummaryList: AnalystRatingSummaryItem[] = [];
  let instRatingDetail: InstRatingDetail | undefined;
  let analystRatingDetail: AnalystRatingDetail | undefined;
  let nextKey: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) instRatingSummaryList.push(readInstRatingSummaryItem(below(r, "instRatingSummaryList", instRatingSummaryList.length)));
    while (r.tag === 18) analystRatingSummaryList.push(readAnalystRatingSummaryItem(below(r, "analystRatingSummaryList", analystRatingSummaryList.length)));
    if (r.tag === 26) instRatingDetail = readInstRatingDetail(below(r, "instRatingDetail"));
    if (r.tag === 34) analystRatingDetail = readAnalystRatingDetail(below(r, "analystRatingDetail"));
    if (r.tag === 42) nextKey = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 21, { instRatingSummaryList, analystRatingSummaryList, instRatingDetail, analystRatingDetail, nextKey });
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

/** Asks for ratings of a stock by institution or by analyst, a page at a time. Qot_GetResearchRatingSummary, protocol 3230. */
export const GetResearchRatingSummary: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3230,
  name: "Qot_GetResearchRatingSummary",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 20, pageDefault: 10 },
  request: { name: "Qot_GetResearchRatingSummary.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetResearchRatingSummary.C2S", write: writeC2S },
  reply: { name: "Qot_GetResearchRatingSummary.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetResearchRatingSummary.S2C", read: readS2C },
});
