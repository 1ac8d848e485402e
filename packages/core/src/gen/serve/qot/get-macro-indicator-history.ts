// Generated from Qot_GetMacroIndicatorHistory.proto by tools/protoc-gen-opend. Do not edit.
import { readMacroDataPoint, writeC2S, readS2C } from "../../strict/qot/get-macro-indicator-history.ts";
import { type Loose, type Writer, putMessages } from "../../../protobuf/writer.ts";
import { putString, putDouble, putInt32, putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { uint64, string, int32 } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-macro-indicator-history.ts";

/** @internal */
export function writeMacroDataPoint(w: Writer, m: Loose<types.MacroDataPoint>): void {
  putString(w, 10, "dataTime", m.dataTime);
  putString(w, 18, "releaseTime", m.releaseTime);
  putDouble(w, 25, "value", m.value);
  putDouble(w, 33, "predictValue", m.predictValue);
  putDouble(w, 41, "previousValue", m.previousValue);
  putInt32(w, 48, "unitType", m.unitType);
}

export const MacroDataPoint: MessageType<types.MacroDataPoint> = { name: "Qot_GetMacroIndicatorHistory.MacroDataPoint", read: readMacroDataPoint, write: writeMacroDataPoint };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let indicatorId: bigint | undefined;
  let time: string | undefined;
  let maxCount: number | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) indicatorId = uint64(r);
    if (r.tag === 18) time = string(r);
    if (r.tag === 24) maxCount = int32(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 15, { indicatorId: indicatorId ?? lacks(r, "indicatorId"), time, maxCount, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetMacroIndicatorHistory.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putUint64(w, 8, "indicatorId", m.indicatorId);
  putMessages(w, 18, "dataList", m.dataList, writeMacroDataPoint);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetMacroIndicatorHistory.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetMacroIndicatorHistory.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetMacroIndicatorHistory.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the past values of a macroeconomic indicator. Qot_GetMacroIndicatorHistory, protocol 3403. */
export const GetMacroIndicatorHistory: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"pageMax" | "pageDefault"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3403,
  name: "Qot_GetMacroIndicatorHistory",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 1000, pageDefault: 100 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
