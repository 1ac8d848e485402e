// Generated from Qot_RequestHistoryKL.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_RequestHistoryKL.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  rehabType: number;
  klType: number;
  security: Qot_Common.Security;
  beginTime: string;
  endTime: string;
  maxAckKLNum?: number | undefined;
  needKLFieldsFlag?: bigint | undefined;
  nextReqKey?: Uint8Array | undefined;
  extendedTime?: boolean | undefined;
  session?: number | undefined;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_RequestHistoryKL.C2S",
  wire: wire.C2S,
  checked: [
    ["rehabType", "required"],
    ["klType", "required"],
    ["security", "required", Qot_Common.Security],
    ["beginTime", "required"],
    ["endTime", "required"],
  ],
};

export interface S2C {
  security: Qot_Common.Security;
  name?: string | undefined;
  klList: Qot_Common.KLine[];
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
  /** What was asked for; absent when `retType` tells of a failure. */
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

/** Qot_RequestHistoryKL, protocol 3103. */
export const RequestHistoryKL: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3103,
  name: "Qot_RequestHistoryKL",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
