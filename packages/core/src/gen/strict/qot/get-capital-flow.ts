// Generated from Qot_GetCapitalFlow.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks, below } from "../../../protobuf/reader.ts";
import { double, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A stock, warrant or fund. */
  security: Qot_Common.Security;
  /** A value of `PeriodType`: intraday gives the minutes of the latest day, the others give one point per day, week or month. */
  periodType?: number | undefined;
  /** First day as `YYYY-MM-DD`; ignored for the intraday period. */
  beginTime?: string | undefined;
  /** Last day as `YYYY-MM-DD`; ignored for the intraday period. */
  endTime?: string | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "periodType", m.periodType);
  putString(w, 26, "beginTime", m.beginTime);
  putString(w, 34, "endTime", m.endTime);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

/** Net money into a security at one point in time; negative where more flowed out. */
export interface CapitalFlowItem {
  /** Net inflow of all orders, in the currency of the market; negative is an outflow. */
  inFlow: number;
  /** Start of the point as `YYYY-MM-DD hh:mm:ss` in the market's own time zone, whole minutes. */
  time?: string | undefined;
  /** Start of the point in Unix seconds. */
  timestamp?: number | undefined;
  /** Net inflow of block orders, in the currency of the market; valid only where the period is not intraday. */
  mainInFlow?: number | undefined;
  /** Net inflow of extra-large orders, in the currency of the market. */
  superInFlow?: number | undefined;
  /** Net inflow of large orders, in the currency of the market. */
  bigInFlow?: number | undefined;
  /** Net inflow of medium-sized orders, in the currency of the market. */
  midInFlow?: number | undefined;
  /** Net inflow of small orders, in the currency of the market. */
  smlInFlow?: number | undefined;
}

/** @internal */
export function readCapitalFlowItem(r: Reader): CapitalFlowItem {
  let inFlow: number | undefined;
  let time: string | undefined;
  let timestamp: number | undefined;
  let mainInFlow: number | undefined;
  let superInFlow: number | undefined;
  let bigInFlow: number | undefined;
  let midInFlow: number | undefined;
  let smlInFlow: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) inFlow = double(r);
    if (r.tag === 18) time = string(r);
    if (r.tag === 25) timestamp = double(r);
    if (r.tag === 33) mainInFlow = double(r);
    if (r.tag === 41) superInFlow = double(r);
    if (r.tag === 49) bigInFlow = double(r);
    if (r.tag === 57) midInFlow = double(r);
    if (r.tag === 65) smlInFlow = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 30, { inFlow: inFlow ?? lacks(r, "inFlow"), time, timestamp, mainInFlow, superInFlow, bigInFlow, midInFlow, smlInFlow });
}

export interface S2C {
  /** One entry per point in time. */
  flowItemList: CapitalFlowItem[];
  /** Time of the last valid point as text, in the market's own time zone. */
  lastValidTime?: string | undefined;
  /** Time of the last valid point in Unix seconds. */
  lastValidTimestamp?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const flowItemList: CapitalFlowItem[] = [];
  let lastValidTime: string | undefined;
  let lastValidTimestamp: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) flowItemList.push(readCapitalFlowItem(below(r, "flowItemList", flowItemList.length)));
    if (r.tag === 18) lastValidTime = string(r);
    if (r.tag === 25) lastValidTimestamp = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 17, { flowItemList, lastValidTime, lastValidTimestamp });
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

/** Asks for money flowing into and out of a security over time. Qot_GetCapitalFlow, protocol 3211. `maxSpanDays` is assumed. */
export const GetCapitalFlow: Protocol<C2S, S2C, "read"> & Bounded<"maxSpanDays" | "historyYears"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3211,
  name: "Qot_GetCapitalFlow",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  bounds: { maxSpanDays: 366, historyYears: 1 },
  request: { name: "Qot_GetCapitalFlow.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetCapitalFlow.C2S", write: writeC2S },
  reply: { name: "Qot_GetCapitalFlow.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetCapitalFlow.S2C", read: readS2C },
});
