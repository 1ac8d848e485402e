// Generated from Qot_GetCapitalFlow.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readCapitalFlowItem, readS2C } from "../../strict/qot/get-capital-flow.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../../strict/qot/common.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import { readQotHeader as readQot_Common_QotHeader } from "../qot/common.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putDouble, putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, ServedProtocol } from "../../../protocol.ts";
import type * as Qot_Common from "../../strict/qot/common.ts";
import type * as types from "../../strict/qot/get-capital-flow.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let security: Qot_Common.Security | undefined;
  let periodType: number | undefined;
  let beginTime: string | undefined;
  let endTime: string | undefined;
  let header: Qot_Common.QotHeader | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 16) periodType = int32(r);
    if (r.tag === 26) beginTime = string(r);
    if (r.tag === 34) endTime = string(r);
    if (r.tag === 802) header = readQot_Common_QotHeader(below(r, "header"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { security: security ?? lacks(r, "security"), periodType, beginTime, endTime, header });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetCapitalFlow.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeCapitalFlowItem(w: Writer, m: Loose<types.CapitalFlowItem>): void {
  putDouble(w, 9, "inFlow", m.inFlow ?? missing(w, "inFlow"));
  putString(w, 18, "time", m.time);
  putDouble(w, 25, "timestamp", m.timestamp);
  putDouble(w, 33, "mainInFlow", m.mainInFlow);
  putDouble(w, 41, "superInFlow", m.superInFlow);
  putDouble(w, 49, "bigInFlow", m.bigInFlow);
  putDouble(w, 57, "midInFlow", m.midInFlow);
  putDouble(w, 65, "smlInFlow", m.smlInFlow);
}

export const CapitalFlowItem: MessageType<types.CapitalFlowItem> = { name: "Qot_GetCapitalFlow.CapitalFlowItem", read: readCapitalFlowItem, write: writeCapitalFlowItem };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessages(w, 10, "flowItemList", m.flowItemList, writeCapitalFlowItem);
  putString(w, 18, "lastValidTime", m.lastValidTime);
  putDouble(w, 25, "lastValidTimestamp", m.lastValidTimestamp);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetCapitalFlow.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetCapitalFlow.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetCapitalFlow.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for money flowing into and out of a security over time. Qot_GetCapitalFlow, protocol 3211. `maxSpanDays` is assumed. */
export const GetCapitalFlow: ServedProtocol<types.C2S, types.S2C, "read"> & Bounded<"maxSpanDays" | "historyYears"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3211,
  name: "Qot_GetCapitalFlow",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { maxSpanDays: 366, historyYears: 1 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
