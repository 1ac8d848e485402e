// Generated from Qot_RequestHistoryKL.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_RequestHistoryKL.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

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

export const C2S: MessageType<C2S> = {
  name: "Qot_RequestHistoryKL.C2S",
  wire: wire.C2S,
  checked: [
    ["rehabType", "required", "int32"],
    ["klType", "required", "int32"],
    ["security", "required", Qot_Common.Security],
    ["beginTime", "required", "string"],
    ["endTime", "required", "string"],
    ["maxAckKLNum", "optional", "int32"],
    ["needKLFieldsFlag", "optional", "int64"],
    ["nextReqKey", "optional", "bytes"],
    ["extendedTime", "optional", "bool"],
    ["session", "optional", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  /** The security that was asked about. */
  security: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** The K-lines of this page. */
  klList: Qot_Common.KLine[];
  /** Cursor for the next page; absent on the last page. */
  nextReqKey?: Uint8Array | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_RequestHistoryKL.S2C",
  wire: wire.S2C,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["klList", "repeated", Qot_Common.KLine],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_RequestHistoryKL.Request",
  wire: wire.Request,
  checked: [
    ["c2s", "required", C2S],
  ],
};

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's own words about a failure, in the language OpenD is set to. */
  retMsg?: string | undefined;
  /** OpenD's number for a failure, where it has one. */
  errCode?: number | undefined;
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_RequestHistoryKL.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for past K-lines of one security, a page at a time, without a subscription. Qot_RequestHistoryKL, protocol 3103. */
export const RequestHistoryKL: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = {
  kind: "request",
  id: 3103,
  name: "Qot_RequestHistoryKL",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 1000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
