// Generated from Qot_RequestHistoryEventContractKL.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing, putMessage } from "../../../protobuf/writer.ts";
import { writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { putInt32, putString, putBytes } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { readKlineItem as readQot_GetEventContractKline_KlineItem } from "../qot/get-event-contract-kline.ts";
import { bytes } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Common from "../system/common.ts";
import type * as Qot_GetEventContractKline from "../qot/get-event-contract-kline.ts";

export interface C2S {
  /** The contract whose K-lines are wanted. */
  security: Qot_Common.Security;
  /** A value of `EC_KlineSource`: trades or the order book, trades when absent; has priority over `preSide`. */
  klineSource?: Qot_Common.EC_KlineSource | (number & {}) | undefined;
  /** A value of `PredSide`: yes or no, for K-lines of trades; yes when absent. */
  preSide?: Common.PredSide | (number & {}) | undefined;
  /** A value of `KLType`: 1 minute, 5 minutes, 60 minutes or a day only. */
  klType: Qot_Common.KLType | (number & {});
  /** First day as text. */
  beginTime: string;
  /** Last day as text. */
  endTime: string;
  /** K-lines per page; all in one reply when absent. */
  maxAckKLNum?: number | undefined;
  /** Cursor: absent on the first request, then the last reply's `nextReqKey`. */
  nextReqKey?: Uint8Array | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "security", m.security ?? missing(w, "security"), writeQot_Common_Security);
  putInt32(w, 16, "klineSource", m.klineSource);
  putInt32(w, 24, "preSide", m.preSide);
  putInt32(w, 32, "klType", m.klType ?? missing(w, "klType"));
  putString(w, 42, "beginTime", m.beginTime ?? missing(w, "beginTime"));
  putString(w, 50, "endTime", m.endTime ?? missing(w, "endTime"));
  putInt32(w, 56, "maxAckKLNum", m.maxAckKLNum);
  putBytes(w, 66, "nextReqKey", m.nextReqKey);
}

export interface S2C {
  /** One entry per contract and side. */
  klineList: Qot_GetEventContractKline.KlineItem[];
  /** Cursor for the next page; absent on the last page. */
  nextReqKey?: Uint8Array | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const klineList: Qot_GetEventContractKline.KlineItem[] = [];
  let nextReqKey: Uint8Array | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) klineList.push(readQot_GetEventContractKline_KlineItem(below(r, "klineList", klineList.length)));
    if (r.tag === 18) nextReqKey = bytes(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 11, { klineList, nextReqKey });
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

/** Asks for past K-lines of an event contract, a page at a time, without a subscription. Qot_RequestHistoryEventContractKL, protocol 3456. */
export const RequestHistoryEventContractKL: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3456,
  name: "Qot_RequestHistoryEventContractKL",
  effect: "read",
  bounds: { pageMax: 1000 },
  request: { name: "Qot_RequestHistoryEventContractKL.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_RequestHistoryEventContractKL.C2S", write: writeC2S },
  reply: { name: "Qot_RequestHistoryEventContractKL.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_RequestHistoryEventContractKL.S2C", read: readS2C },
});
