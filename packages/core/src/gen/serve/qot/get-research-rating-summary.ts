// Generated from Qot_GetResearchRatingSummary.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readInstInfo, readAnalystInfo, readRatingItem, readInstRatingSummaryItem, readAnalystRatingSummaryItem, readInstRatingDetail, readAnalystRatingDetail, readS2C } from "../../strict/qot/get-research-rating-summary.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt64, putDouble, putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-research-rating-summary.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let ratingDimensionType: Qot_Common.ResearchRatingDimensionType | (number & {}) | undefined;
  let uid: string | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) ratingDimensionType = int32(r);
    if (r.tag === 26) uid = string(r);
    if (r.tag === 34) nextKey = string(r);
    if (r.tag === 40) num = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { security: security ?? lacks(r, "security"), ratingDimensionType, uid, nextKey, num });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetResearchRatingSummary.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeInstInfo(w: Writer, m: Loose<types.InstInfo>): void {
  putString(w, 10, "institutionUid", m.institutionUid);
  putString(w, 18, "institutionPictureUrl", m.institutionPictureUrl);
  putString(w, 26, "institutionName", m.institutionName);
  putInt64(w, 32, "updateTime", m.updateTime);
  putString(w, 42, "updateTimeStr", m.updateTimeStr);
  putString(w, 50, "institutionSourceName", m.institutionSourceName);
  putString(w, 58, "institutionEnName", m.institutionEnName);
}

export const InstInfo: MessageType<types.InstInfo> = { name: "Qot_GetResearchRatingSummary.InstInfo", read: readInstInfo, write: writeInstInfo };

/** @internal */
export function writeAnalystInfo(w: Writer, m: Loose<types.AnalystInfo>): void {
  putString(w, 10, "analystUid", m.analystUid);
  putString(w, 18, "analystName", m.analystName);
  putString(w, 26, "analystPictureUrl", m.analystPictureUrl);
  putDouble(w, 33, "numOfStars", m.numOfStars);
  putDouble(w, 41, "successRate", m.successRate);
  putDouble(w, 49, "excessReturn", m.excessReturn);
  putDouble(w, 57, "stockSuccessRate", m.stockSuccessRate);
  putDouble(w, 65, "stockAvgReturn", m.stockAvgReturn);
  putMessage(w, 74, "institutionInfo", m.institutionInfo, writeInstInfo);
  putInt64(w, 80, "updateTime", m.updateTime);
  putString(w, 90, "updateTimeStr", m.updateTimeStr);
}

export const AnalystInfo: MessageType<types.AnalystInfo> = { name: "Qot_GetResearchRatingSummary.AnalystInfo", read: readAnalystInfo, write: writeAnalystInfo };

/** @internal */
export function writeRatingItem(w: Writer, m: Loose<types.RatingItem>): void {
  putString(w, 10, "analystUid", m.analystUid);
  putString(w, 18, "institutionUid", m.institutionUid);
  putInt32(w, 24, "rating", m.rating);
  putDouble(w, 33, "targetPrice", m.targetPrice);
  putInt64(w, 40, "recommendationDate", m.recommendationDate);
  putString(w, 50, "recommendationDateStr", m.recommendationDateStr);
  putString(w, 58, "ratingUrl", m.ratingUrl);
  putInt64(w, 64, "updateTime", m.updateTime);
  putString(w, 74, "updateTimeStr", m.updateTimeStr);
}

export const RatingItem: MessageType<types.RatingItem> = { name: "Qot_GetResearchRatingSummary.RatingItem", read: readRatingItem, write: writeRatingItem };

/** @internal */
export function writeInstRatingSummaryItem(w: Writer, m: Loose<types.InstRatingSummaryItem>): void {
  putMessage(w, 10, "institutionInfo", m.institutionInfo, writeInstInfo);
  putMessages(w, 18, "ratingItemList", m.ratingItemList, writeRatingItem);
}

export const InstRatingSummaryItem: MessageType<types.InstRatingSummaryItem> = { name: "Qot_GetResearchRatingSummary.InstRatingSummaryItem", read: readInstRatingSummaryItem, write: writeInstRatingSummaryItem };

/** @internal */
export function writeAnalystRatingSummaryItem(w: Writer, m: Loose<types.AnalystRatingSummaryItem>): void {
  putMessage(w, 10, "analystInfo", m.analystInfo, writeAnalystInfo);
  putMessages(w, 18, "ratingItemList", m.ratingItemList, writeRatingItem);
}

export const AnalystRatingSummaryItem: MessageType<types.AnalystRatingSummaryItem> = { name: "Qot_GetResearchRatingSummary.AnalystRatingSummaryItem", read: readAnalystRatingSummaryItem, write: writeAnalystRatingSummaryItem };

/** @internal */
export function writeInstRatingDetail(w: Writer, m: Loose<types.InstRatingDetail>): void {
  putMessage(w, 10, "institutionInfo", m.institutionInfo, writeInstInfo);
  putMessages(w, 18, "analystInfoList", m.analystInfoList, writeAnalystInfo);
  putMessages(w, 26, "ratingItemList", m.ratingItemList, writeRatingItem);
}

export const InstRatingDetail: MessageType<types.InstRatingDetail> = { name: "Qot_GetResearchRatingSummary.InstRatingDetail", read: readInstRatingDetail, write: writeInstRatingDetail };

/** @internal */
export function writeAnalystRatingDetail(w: Writer, m: Loose<types.AnalystRatingDetail>): void {
  putMessage(w, 10, "analystInfo", m.analystInfo, writeAnalystInfo);
  putMessages(w, 18, "ratingItemList", m.ratingItemList, writeRatingItem);
}

export const AnalystRatingDetail: MessageType<types.AnalystRatingDetail> = { name: "Qot_GetResearchRatingSummary.AnalystRatingDetail", read: readAnalystRatingDetail, write: writeAnalystRatingDetail };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "instRatingSummaryList", m.instRatingSummaryList, writeInstRatingSummaryItem);
  putMessages(w, 18, "analystRatingSummaryList", m.analystRatingSummaryList, writeAnalystRatingSummaryItem);
  putMessage(w, 26, "instRatingDetail", m.instRatingDetail, writeInstRatingDetail);
  putMessage(w, 34, "analystRatingDetail", m.analystRatingDetail, writeAnalystRatingDetail);
  putString(w, 42, "nextKey", m.nextKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetResearchRatingSummary.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetResearchRatingSummary.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetResearchRatingSummary.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for ratings of a stock by institution or by analyst, a page at a time. Qot_GetResearchRatingSummary, protocol 3230. */
export const GetResearchRatingSummary: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3230,
  name: "Qot_GetResearchRatingSummary",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 20, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
