// Generated from Trd_GetOrderFillList.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetOrderFillList.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which fills are wanted; all of today when absent. */
  filterConditions?: Trd_Common.TrdFilterConditions | undefined;
  /** True asks the servers, false or absent answers from OpenD's cache; asking the servers counts against the limit. */
  refreshCache?: boolean | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_GetOrderFillList.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["filterConditions", "optional", Trd_Common.TrdFilterConditions],
    ["refreshCache", "optional", "bool"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Today's fills. */
  orderFillList: Trd_Common.OrderFill[];
}

export const S2C: MessageType<S2C> = {
  name: "Trd_GetOrderFillList.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["orderFillList", "repeated", Trd_Common.OrderFill],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_GetOrderFillList.Request",
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
  name: "Trd_GetOrderFillList.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for today's fills of a trading account. Trd_GetOrderFillList, protocol 2211. */
export const GetOrderFillList: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 2211,
  name: "Trd_GetOrderFillList",
  effect: "read",
  limit: { requests: 10, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
