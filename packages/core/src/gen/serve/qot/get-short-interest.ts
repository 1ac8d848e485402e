// Generated from Qot_GetShortInterest.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readUsShortInterestItem, readHkShortInterestItem, readS2C } from "../../strict/qot/get-short-interest.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putString, putUint64, putDouble } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-short-interest.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let nextKey: string | undefined;
  let num: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 18) nextKey = string(r);
    if (r.tag === 24) num = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { security: security ?? lacks(r, "security"), nextKey, num });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetShortInterest.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeUsShortInterestItem(w: Writer, m: Loose<types.UsShortInterestItem>): void {
  putInt64(w, 8, "timestamp", m.timestamp);
  putString(w, 18, "timestampStr", m.timestampStr);
  putUint64(w, 24, "sharesShort", m.sharesShort);
  putDouble(w, 33, "shortPercent", m.shortPercent);
  putUint64(w, 40, "avgDailyShareVolume", m.avgDailyShareVolume);
  putDouble(w, 49, "daysToCover", m.daysToCover);
  putDouble(w, 57, "closePrice", m.closePrice);
  putDouble(w, 65, "lastClosePrice", m.lastClosePrice);
}

export const UsShortInterestItem: MessageType<types.UsShortInterestItem> = { name: "Qot_GetShortInterest.UsShortInterestItem", read: readUsShortInterestItem, write: writeUsShortInterestItem };

/** @internal */
export function writeHkShortInterestItem(w: Writer, m: Loose<types.HkShortInterestItem>): void {
  putInt64(w, 8, "timestamp", m.timestamp);
  putString(w, 18, "timestampStr", m.timestampStr);
  putDouble(w, 25, "closePrice", m.closePrice);
  putDouble(w, 33, "lastClosePrice", m.lastClosePrice);
  putUint64(w, 40, "aggregatedShort", m.aggregatedShort);
  putDouble(w, 49, "aggregatedShortRatio", m.aggregatedShortRatio);
}

export const HkShortInterestItem: MessageType<types.HkShortInterestItem> = { name: "Qot_GetShortInterest.HkShortInterestItem", read: readHkShortInterestItem, write: writeHkShortInterestItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "usItemList", m.usItemList, writeUsShortInterestItem);
  putMessages(w, 18, "hkItemList", m.hkItemList, writeHkShortInterestItem);
  putString(w, 26, "nextKey", m.nextKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetShortInterest.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetShortInterest.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetShortInterest.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the short-interest history of one Hong Kong or US stock or fund, a page at a time. Qot_GetShortInterest, protocol 3249. */
export const GetShortInterest: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3249,
  name: "Qot_GetShortInterest",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { pageMax: 50, pageDefault: 10 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
