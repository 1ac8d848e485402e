// Generated from Trd_FlowSummary.proto by tools/protoc-gen-opend. Do not edit.
import { readFlowSummaryInfo, writeC2S, readS2C } from "../../strict/trd/flow-summary.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putString, putInt32, putDouble, putUint64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readTrdHeader as readTrd_Common_TrdHeader, writeTrdHeader as writeTrd_Common_TrdHeader } from "../../strict/trd/common.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as Trd_Common from "../../strict/trd/common.ts";
import type * as types from "../../strict/trd/flow-summary.ts";

/** @internal */
export function writeFlowSummaryInfo(w: Writer, m: Loose<types.FlowSummaryInfo>): void {
  putString(w, 10, "clearingDate", m.clearingDate);
  putString(w, 18, "settlementDate", m.settlementDate);
  putInt32(w, 24, "currency", m.currency);
  putString(w, 34, "cashFlowType", m.cashFlowType);
  putInt32(w, 40, "cashFlowDirection", m.cashFlowDirection);
  putDouble(w, 49, "cashFlowAmount", m.cashFlowAmount);
  putString(w, 58, "cashFlowRemark", m.cashFlowRemark);
  putUint64(w, 64, "cashFlowID", m.cashFlowID);
  putString(w, 74, "createTime", m.createTime);
}

export const FlowSummaryInfo: MessageType<types.FlowSummaryInfo> = { name: "Trd_FlowSummary.FlowSummaryInfo", read: readFlowSummaryInfo, write: writeFlowSummaryInfo };

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let header: Trd_Common.TrdHeader | undefined;
  let clearingDate: string | undefined;
  let cashFlowDirection: number | undefined;
  let startCreateDate: string | undefined;
  let endCreateDate: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    if (r.tag === 18) clearingDate = string(r);
    if (r.tag === 24) cashFlowDirection = int32(r);
    if (r.tag === 34) startCreateDate = string(r);
    if (r.tag === 42) endCreateDate = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 19, { header: header ?? lacks(r, "header"), clearingDate: clearingDate ?? lacks(r, "clearingDate"), cashFlowDirection, startCreateDate, endCreateDate });
}

export const C2S: MessageType<types.C2S> = { name: "Trd_FlowSummary.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putMessages(w, 18, "flowSummaryInfoList", m.flowSummaryInfoList, writeFlowSummaryInfo);
}

export const S2C: MessageType<types.S2C> = { name: "Trd_FlowSummary.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Trd_FlowSummary.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Trd_FlowSummary.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for the cash flows of a trading account on a clearing date. Trd_FlowSummary, protocol 2226. */
export const FlowSummary: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2226,
  name: "Trd_FlowSummary",
  effect: "read",
  limit: { requests: 20, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
