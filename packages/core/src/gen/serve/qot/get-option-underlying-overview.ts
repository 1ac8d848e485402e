// Generated from Qot_GetOptionUnderlyingOverview.proto by tools/protoc-gen-opend. Do not edit.
import { readHVItem, readUnderlyingData, writeC2S, readS2C } from "../../strict/qot/get-option-underlying-overview.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putDouble, putString, putInt64 } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-underlying-overview.ts";

/** @internal */
export function writeHVItem(w: Writer, m: Loose<types.HVItem>): void {
  putInt32(w, 8, "timeRange", m.timeRange ?? missing(w, "timeRange"));
  putDouble(w, 17, "hv", m.hv ?? missing(w, "hv"));
  putDouble(w, 25, "hvPercentile", m.hvPercentile);
}

export const HVItem: MessageType<types.HVItem> = { name: "Qot_GetOptionUnderlyingOverview.HVItem", read: readHVItem, write: writeHVItem };

/** @internal */
export function writeUnderlyingData(w: Writer, m: Loose<types.UnderlyingData>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putString(w, 18, "code", m.code);
  putString(w, 26, "name", m.name);
  putInt64(w, 32, "callVolume", m.callVolume);
  putInt64(w, 40, "putVolume", m.putVolume);
  putInt64(w, 48, "callOpenInterest", m.callOpenInterest);
  putInt64(w, 56, "putOpenInterest", m.putOpenInterest);
  putDouble(w, 65, "iv", m.iv);
  putDouble(w, 73, "ivRank", m.ivRank);
  putDouble(w, 81, "ivPercentile", m.ivPercentile);
  putMessages(w, 90, "hvList", m.hvList, writeHVItem);
  putDouble(w, 97, "preIV", m.preIV);
}

export const UnderlyingData: MessageType<types.UnderlyingData> = { name: "Qot_GetOptionUnderlyingOverview.UnderlyingData", read: readUnderlyingData, write: writeUnderlyingData };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  const ownerList: Qot_Common.Security[] = [];
  let indexOptionType: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) ownerList.push(readQot_Common_Security(below(r, "ownerList", ownerList.length)));
    if (r.tag === 16) indexOptionType = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { ownerList, indexOptionType });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionUnderlyingOverview.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "underlyingDataList", m.underlyingDataList, writeUnderlyingData);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionUnderlyingOverview.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionUnderlyingOverview.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionUnderlyingOverview.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the current options figures of several underlying securities. Qot_GetOptionUnderlyingOverview, protocol 3303. */
export const GetOptionUnderlyingOverview: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSecurities"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3303,
  name: "Qot_GetOptionUnderlyingOverview",
  effect: "read",
  bounds: { maxSecurities: 500 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
