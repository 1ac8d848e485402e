// Generated from Trd_ReconfirmOrder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_ReconfirmOrder.ts";
import * as Common from "../system/common.ts";
import * as Trd_Common from "../trd/common.ts";

export interface C2S {
  /** Protects the request from being replayed. */
  packetID: Common.PacketID;
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which order is confirmed. */
  orderID: bigint;
  /** Why the order was held back; the schema has no list of the numbers. */
  reconfirmReason: number;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_ReconfirmOrder.C2S",
  wire: wire.C2S,
  checked: [
    ["packetID", "required", Common.PacketID],
    ["header", "required", Trd_Common.TrdHeader],
    ["orderID", "required", "uint64"],
    ["reconfirmReason", "required", "int32"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Names the order; may exceed 2^53. */
  orderID: bigint;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_ReconfirmOrder.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["orderID", "required"],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_ReconfirmOrder.Request",
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
  name: "Trd_ReconfirmOrder.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};
