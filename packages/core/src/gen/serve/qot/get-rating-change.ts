// Generated from Qot_GetRatingChange.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readRatingChangeItem, readS2C } from "../../strict/qot/get-rating-change.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { putString, putInt32, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-rating-change.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let market: number | undefined;
  let changeType: number | undefined;
  let count: number | undefined;
  let page: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) market = int32(r);
    if (r.tag === 16) changeType = int32(r);
    if (r.tag === 24) count = int32(r);
    if (r.tag === 34) page = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { market: market ?? lacks(r, "market"), changeType, count, page });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetRatingChange.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeRatingChangeItem(w: Writer, m: Loose<types.RatingChangeItem>): void {
  putMessage(w, 10, "security", m.security, writeQot_Common_Security);
  putString(w, 18, "name", m.name);
  putInt32(w, 24, "rating", m.rating);
  putInt32(w, 32, "lastRating", m.lastRating);
  putDouble(w, 41, "targetPrice", m.targetPrice);
  putDouble(w, 49, "lastTargetPrice", m.lastTargetPrice);
  putInt32(w, 56, "changeType", m.changeType);
  putString(w, 66, "institutionName", m.institutionName);
  putString(w, 74, "recommendationDate", m.recommendationDate);
  putString(w, 82, "lastRecommendationDate", m.lastRecommendationDate);
}

export const RatingChangeItem: MessageType<types.RatingChangeItem> = { name: "Qot_GetRatingChange.RatingChangeItem", read: readRatingChangeItem, write: writeRatingChangeItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "dataList", m.dataList, writeRatingChangeItem);
  putInt32(w, 16, "allCount", m.allCount);
  putString(w, 26, "nextPage", m.nextPage);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetRatingChange.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetRatingChange.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetRatingChange.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the latest changes of analysts' ratings in a market, a page at a time. Qot_GetRatingChange, protocol 3426. */
export const GetRatingChange: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3426,
  name: "Qot_GetRatingChange",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 20, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
