// Generated from Qot_GetOptionUnderlyingHisStatistic.proto by tools/protoc-gen-opend. Do not edit.
import { readDailyStatistic, writeC2S, readS2C } from "../../strict/qot/get-option-underlying-his-statistic.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt64, putBytes } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, string, bytes } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-option-underlying-his-statistic.ts";

/** @internal */
export function writeDailyStatistic(w: Writer, m: Loose<types.DailyStatistic>): void {
  putString(w, 10, "time", m.time ?? missing(w, "time"));
  putDouble(w, 17, "timestamp", m.timestamp);
  putInt64(w, 24, "optionVolume", m.optionVolume);
  putInt64(w, 32, "callVolume", m.callVolume ?? missing(w, "callVolume"));
  putInt64(w, 40, "putVolume", m.putVolume ?? missing(w, "putVolume"));
  putDouble(w, 49, "putCallVolumeRatio", m.putCallVolumeRatio);
  putInt64(w, 56, "optionOpenInterest", m.optionOpenInterest);
  putInt64(w, 64, "callOpenInterest", m.callOpenInterest ?? missing(w, "callOpenInterest"));
  putInt64(w, 72, "putOpenInterest", m.putOpenInterest ?? missing(w, "putOpenInterest"));
  putDouble(w, 81, "putCallOpenInterestRatio", m.putCallOpenInterestRatio);
  putDouble(w, 89, "underlyingPrice", m.underlyingPrice);
}

export const DailyStatistic: MessageType<types.DailyStatistic> = { name: "Qot_GetOptionUnderlyingHisStatistic.DailyStatistic", read: readDailyStatistic, write: writeDailyStatistic };

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

export const C2S: MessageType<types.C2S> = { name: "Qot_GetOptionUnderlyingHisStatistic.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putString(w, 18, "code", m.code);
  putString(w, 26, "name", m.name);
  putMessages(w, 34, "statisticList", m.statisticList, writeDailyStatistic);
  putBytes(w, 42, "nextPageKey", m.nextPageKey);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetOptionUnderlyingHisStatistic.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetOptionUnderlyingHisStatistic.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetOptionUnderlyingHisStatistic.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the options statistics of a security over time, a page at a time. Qot_GetOptionUnderlyingHisStatistic, protocol 3302. */
export const GetOptionUnderlyingHisStatistic: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSpanDays"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3302,
  name: "Qot_GetOptionUnderlyingHisStatistic",
  effect: "read",
  bounds: { maxSpanDays: 364 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
