// Generated from Qot_RequestHistoryKL.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { putInt32, putString, putInt64, putBytes, putBool } from "../../../protobuf/write-values.ts";
import { writeSecurity as writeQot_Common_Security, writeQotHeader as writeQot_Common_QotHeader, readSecurity as readQot_Common_Security, readKLine as readQot_Common_KLine } from "../qot/common.ts";
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { bytes, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

export interface C2S {
  /** A value of `RehabType`: how prices are adjusted. */
  rehabType: number;
  /** A value of `KLType`: the period of one K-line. */
  klType: number;
  /** Counts once in 30 days against the history K-line quota. */
  security: Qot_Common.Security;
  /** First day as `YYYY-MM-DD` in the market's own time zone. */
  beginTime: string;
  /** Last day as `YYYY-MM-DD` in the market's own time zone. */
  endTime: string;
  /** K-lines per page; all in one reply when absent. */
  maxAckKLNum?: number | undefined;
  /** Bits of `KLFields` that are wanted, added up; all of them when absent. */
  needKLFieldsFlag?: bigint | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextReqKey`. */
  nextReqKey?: Uint8Array | undefined;
  /** Whether US K-lines cover pre-market and after-hours. */
  extendedTime?: boolean | undefined;
  /** A value of `Session` but not the night alone; US K-lines only. */
  session?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "rehabType", m.rehabType ?? missing(w, "rehabType"));
  putInt32(w, 16, "klType", m.klType ?? missing(w, "klType"));
  putMessage(w, 26, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putString(w, 34, "beginTime", m.beginTime ?? missing(w, "beginTime"));
  putString(w, 42, "endTime", m.endTime ?? missing(w, "endTime"));
  putInt32(w, 48, "maxAckKLNum", m.maxAckKLNum);
  putInt64(w, 56, "needKLFieldsFlag", m.needKLFieldsFlag);
  putBytes(w, 66, "nextReqKey", m.nextReqKey);
  putBool(w, 72, "extendedTime", m.extendedTime);
  putInt32(w, 80, "session", m.session);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** The security of the request. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The K-lines of this page. */
  klList: Qot_Common.KLine[];
  /** Cursor for the next page; absent on the last page. */
  nextReqKey?: Uint8Array | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let security: Qot_Common.Security | undefined;
  let name: string | undefined;
  const klList: Qot_Common.KLine[] = [];
  let nextReqKey: Uint8Array | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) security = readQot_Common_Security(below(r, "security"));
    while (r.tag === 18) klList.push(readQot_Common_KLine(below(r, "klList", klList.length)));
    if (r.tag === 26) nextReqKey = bytes(r);
    if (r.tag === 34) name = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 16, { security: security ?? lacks(r, "security"), name, klList, nextReqKey });
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

/** Asks for past K-lines of one security, a page at a time, without a subscription. Qot_RequestHistoryKL, protocol 3103. */
export const RequestHistoryKL: Protocol<C2S, S2C, "read"> & Bounded<"pageMax" | "historyYears" | "minuteHistoryYears"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3103,
  name: "Qot_RequestHistoryKL",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 1000, historyYears: 20, minuteHistoryYears: 8 },
  request: { name: "Qot_RequestHistoryKL.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_RequestHistoryKL.C2S", write: writeC2S },
  reply: { name: "Qot_RequestHistoryKL.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_RequestHistoryKL.S2C", read: readS2C },
});
