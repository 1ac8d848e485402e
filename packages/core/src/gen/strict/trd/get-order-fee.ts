// Generated from Trd_GetOrderFee.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetOrderFee.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** The orders whose fees are wanted, by their id at the vendor's servers. */
  orderIdExList: string[];
}

export const C2S: MessageType<C2S> = {
  name: "Trd_GetOrderFee.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["orderIdExList", "repeated", "string"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** One entry per order. */
  orderFeeList: Trd_Common.OrderFee[];
}

export const S2C: MessageType<S2C> = {
  name: "Trd_GetOrderFee.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["orderFeeList", "repeated", Trd_Common.OrderFee],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_GetOrderFee.Request",
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
  name: "Trd_GetOrderFee.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the fees of orders. Trd_GetOrderFee, protocol 2225. */
export const GetOrderFee: Protocol<C2S, S2C, "read"> & Bounded<"maxOrders"> = {
  kind: "request",
  id: 2225,
  name: "Trd_GetOrderFee",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  bounds: { maxOrders: 20 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
