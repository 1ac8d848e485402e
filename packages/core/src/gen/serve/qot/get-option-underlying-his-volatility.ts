// Generated from Qot_GetOptionUnderlyingHisVolatility.proto by tools/protoc-gen-opend. Do not edit.
import { readVolatilityItem, writeC2S, readS2C } from "../../strict/qot/get-option-underlying-his-volatility.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putBytes } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, string, bytes } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-underlying-his-volatility.ts";

/** @internal */
export function writeVolatilityItem(w: Writer, m: Loose<types.VolatilityItem>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putDouble(w, 17, "timestamp", m.timestamp);
  putDouble(w, 25, "iv", m.iv);
  putDouble(w, 33, "hv", m.hv);
  putDouble(w, 41, "underlyingPrice", m.underlyingPrice);
}

export const VolatilityItem: MessageType<types.VolatilityItem> = { name: "Qot_GetOptionUnderlyingHisVolatility.VolatilityItem", read: readVolatilityItem, write: writeVolatilityItem };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let owner: Qot_Common.Security | undefined;
  let indexOptionType: number | undefined;
  let beginTime: string | undefined;
  let endTime: string | undefined;
  let nextPageKey: Uint8Array | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) owner = readQot_Common_Security(below(r, "owner"));
    if (r.tag === 16) indexOptionType = int32(r);
    if (r.tag === 26) beginTime = string(r);
    if (r.tag === 34) endTime = string(r);
    if (r.tag === 42) nextPageKey = bytes(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { owner: owner ?? lacks(r, "owner"), indexOptionType, beginTime: beginTime ?? lacks(r, "beginTime"), endTime: endTime ?? lacks(r, "endTime"), nextPageKey });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionUnderlyingHisVolatility.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putString(w, 18, "code", m.code);
  putString(w, 26, "name", m.name);
  putMessages(w, 34, "volatilityList", m.volatilityList, writeVolatilityItem);
  putBytes(w, 42, "nextPageKey", m.nextPageKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionUnderlyingHisVolatility.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionUnderlyingHisVolatility.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionUnderlyingHisVolatility.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the volatility of an underlying security over time, a page at a time. Qot_GetOptionUnderlyingHisVolatility, protocol 3304. */
export const GetOptionUnderlyingHisVolatility: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSpanDays"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3304,
  name: "Qot_GetOptionUnderlyingHisVolatility",
  effect: "read",
  bounds: { maxSpanDays: 364 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
