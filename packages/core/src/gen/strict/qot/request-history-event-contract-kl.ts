// Generated from Qot_RequestHistoryEventContractKL.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_RequestHistoryEventContractKL.ts";
import * as Qot_Common from "../qot/common.ts";
import type * as Common from "../system/common.ts";
import * as Qot_GetEventContractKline from "../qot/get-event-contract-kline.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** The contract whose K-lines are wanted. */
  security: Qot_Common.Security;
  /** A value of `EC_KlineSource`: trades or the order book, trades when absent; goes before `preSide`. */
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

export const C2S: MessageType<C2S> = {
  name: "Qot_RequestHistoryEventContractKL.C2S",
  wire: wire.C2S,
  checked: [
    ["security", "required", Qot_Common.Security],
    ["klineSource", "optional", "int32"],
    ["preSide", "optional", "int32"],
    ["klType", "required", "int32"],
    ["beginTime", "required", "string"],
    ["endTime", "required", "string"],
    ["maxAckKLNum", "optional", "int32"],
    ["nextReqKey", "optional", "bytes"],
  ],
};

export interface S2C {
  /** One entry per contract and side. */
  klineList: Qot_GetEventContractKline.KlineItem[];
  /** Cursor for the next page; absent on the last page. */
  nextReqKey?: Uint8Array | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_RequestHistoryEventContractKL.S2C",
  wire: wire.S2C,
  checked: [
    ["klineList", "repeated", Qot_GetEventContractKline.KlineItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_RequestHistoryEventContractKL.Request",
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
  name: "Qot_RequestHistoryEventContractKL.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for past K-lines of an event contract, a page at a time, without a subscription. Qot_RequestHistoryEventContractKL, protocol 3456. */
export const RequestHistoryEventContractKL: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = {
  kind: "request",
  id: 3456,
  name: "Qot_RequestHistoryEventContractKL",
  effect: "read",
  bounds: { pageMax: 1000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
