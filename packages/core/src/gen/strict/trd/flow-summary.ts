// Generated from Trd_FlowSummary.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { string, int32, double, uint64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeTrdHeader as writeTrd_Common_TrdHeader, readTrdHeader as readTrd_Common_TrdHeader } from "../trd/common.ts";
import { putString, putInt32 } from "../../../protobuf/write-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Trd_Common from "../trd/common.ts";
import type { TrdCashFlowDirection } from "../../wire/Trd_FlowSummary.ts";
export { TrdCashFlowDirection } from "../../wire/Trd_FlowSummary.ts";

/** One cash flow. */
export interface FlowSummaryInfo {
  /** Day of clearing, as `YYYY-MM-DD`. */
  clearingDate?: string | undefined;
  /** Day of settlement, as `YYYY-MM-DD`; not for crypto accounts. */
  settlementDate?: string | undefined;
  /** A value of `Currency`: the currency of the amount. */
  currency?: number | undefined;
  /** The kind of cash flow, in words. */
  cashFlowType?: string | undefined;
  /** A value of `TrdCashFlowDirection`: in or out. */
  cashFlowDirection?: number | undefined;
  /** Money that flowed, in `currency`. */
  cashFlowAmount?: number | undefined;
  /** More about it, in words. */
  cashFlowRemark?: string | undefined;
  /** Identifies the cash flow; may exceed 2^53. */
  cashFlowID?: bigint | undefined;
  /** When it was created, as text; crypto accounts only. */
  createTime?: string | undefined;
}

/** @internal */
export function readFlowSummaryInfo(r: Reader): FlowSummaryInfo {
  let clearingDate: string | undefined;
  let settlementDate: string | undefined;
  let currency: number | undefined;
  let cashFlowType: string | undefined;
  let cashFlowDirection: number | undefined;
  let cashFlowAmount: number | undefined;
  let cashFlowRemark: string | undefined;
  let cashFlowID: bigint | undefined;
  let createTime: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) clearingDate = string(r);
    if (r.tag === 18) settlementDate = string(r);
    if (r.tag === 24) currency = int32(r);
    if (r.tag === 34) cashFlowType = string(r);
    if (r.tag === 40) cashFlowDirection = int32(r);
    if (r.tag === 49) cashFlowAmount = double(r);
    if (r.tag === 58) cashFlowRemark = string(r);
    if (r.tag === 64) cashFlowID = uint64(r);
    if (r.tag === 74) createTime = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 34, { clearingDate, settlementDate, currency, cashFlowType, cashFlowDirection, cashFlowAmount, cashFlowRemark, cashFlowID, createTime });
}

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Day of clearing, as `YYYY-MM-DD`; securities and futures accounts. */
  clearingDate: string;
  /** A value of `TrdCashFlowDirection`: in or out only; both when absent. */
  cashFlowDirection?: number | undefined;
  /** First day of creation, as `YYYY-MM-DD`; crypto accounts only. */
  startCreateDate?: string | undefined;
  /** Last day of creation, as `YYYY-MM-DD`; crypto accounts only. */
  endCreateDate?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "header", m.header ?? missing(w, "header"), writeTrd_Common_TrdHeader);
  putString(w, 18, "clearingDate", m.clearingDate ?? missing(w, "clearingDate"));
  putInt32(w, 24, "cashFlowDirection", m.cashFlowDirection);
  putString(w, 34, "startCreateDate", m.startCreateDate);
  putString(w, 42, "endCreateDate", m.endCreateDate);
}

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** One entry per cash flow. */
  flowSummaryInfoList: FlowSummaryInfo[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let header: Trd_Common.TrdHeader | undefined;
  const flowSummaryInfoList: FlowSummaryInfo[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) header = readTrd_Common_TrdHeader(below(r, "header"));
    while (r.tag === 18) flowSummaryInfoList.push(readFlowSummaryInfo(below(r, "flowSummaryInfoList", flowSummaryInfoList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { header: header ?? lacks(r, "header"), flowSummaryInfoList });
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

/** Asks for the cash flows of a trading account on a clearing date. Trd_FlowSummary, protocol 2226. */
export const FlowSummary: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 2226,
  name: "Trd_FlowSummary",
  effect: "read",
  limit: { requests: 20, windowMs: 30000 },
  request: { name: "Trd_FlowSummary.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Trd_FlowSummary.C2S", write: writeC2S },
  reply: { name: "Trd_FlowSummary.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Trd_FlowSummary.S2C", read: readS2C },
});
