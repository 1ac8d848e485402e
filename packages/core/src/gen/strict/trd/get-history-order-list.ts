// Generated from Trd_GetHistoryOrderList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetHistoryOrderList.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which orders are wanted; begin and end are required. */
  filterConditions: Trd_Common.TrdFilterConditions;
  /** Values of `OrderStatus`: only orders in these states; all when empty. */
  filterStatusList: number[];
}

export const C2S: MessageType<C2S> = {
  name: "Trd_GetHistoryOrderList.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["filterConditions", "required", Trd_Common.TrdFilterConditions],
    ["filterStatusList", "repeated", "int32"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** The past orders, the latest first. */
  orderList: Trd_Common.Order[];
}

export const S2C: MessageType<S2C> = {
  name: "Trd_GetHistoryOrderList.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["orderList", "repeated", Trd_Common.Order],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_GetHistoryOrderList.Request",
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
  name: "Trd_GetHistoryOrderList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for past orders of a trading account. Trd_GetHistoryOrderList, protocol 2221. */
export const GetHistoryOrderList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 2221,
  name: "Trd_GetHistoryOrderList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
