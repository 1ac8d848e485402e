// Generated from Trd_ModifyOrder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_ModifyOrder.ts";
import * as Common from "../system/common.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  packetID: Common.PacketID;
  header: Trd_Common.TrdHeader;
  orderID: bigint;
  modifyOrderOp: number;
  forAll?: boolean | undefined;
  trdMarket?: number | undefined;
  qty?: number | undefined;
  price?: number | undefined;
  adjustPrice?: boolean | undefined;
  adjustSideAndLimit?: number | undefined;
  auxPrice?: number | undefined;
  trailType?: number | undefined;
  trailValue?: number | undefined;
  trailSpread?: number | undefined;
  orderIDEx?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_ModifyOrder.C2S",
  wire: wire.C2S,
  checked: [
    ["packetID", "required", Common.PacketID],
    ["header", "required", Trd_Common.TrdHeader],
    ["orderID", "required", "uint64"],
    ["modifyOrderOp", "required", "int32"],
    ["forAll", "optional", "bool"],
    ["trdMarket", "optional", "int32"],
    ["qty", "optional", "double"],
    ["price", "optional", "double"],
    ["adjustPrice", "optional", "bool"],
    ["adjustSideAndLimit", "optional", "double"],
    ["auxPrice", "optional", "double"],
    ["trailType", "optional", "int32"],
    ["trailValue", "optional", "double"],
    ["trailSpread", "optional", "double"],
    ["orderIDEx", "optional", "string"],
  ],
};

export interface S2C {
  header: Trd_Common.TrdHeader;
  orderID: bigint;
  orderIDEx?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_ModifyOrder.S2C",
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
  name: "Trd_ModifyOrder.Request",
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
  name: "Trd_ModifyOrder.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Changes, cancels, disables, enables or deletes an order, or cancels all of them. Trd_ModifyOrder, protocol 2205. */
export const ModifyOrder: Protocol<C2S, S2C, "trade"> = {
  kind: "request",
  id: 2205,
  name: "Trd_ModifyOrder",
  effect: "trade",
  limit: { requests: 20, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
