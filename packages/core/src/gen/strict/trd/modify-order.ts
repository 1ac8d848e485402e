// Generated from Trd_ModifyOrder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_ModifyOrder.ts";
import * as Common from "../system/common.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Protects the request from being replayed. */
  packetID: Common.PacketID;
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** Which order is changed; 0 where `forAll` is true. */
  orderID: bigint;
  /** A value of `ModifyOrderOp`: change, cancel, disable, enable or delete. */
  modifyOrderOp: number;
  /** True for all orders of the account, false or absent for one. */
  forAll?: boolean | undefined;
  /** A value of `TrdMarket`: only orders of this market, when all are cancelled. */
  trdMarket?: number | undefined;
  /** New number of units, when one order is changed; whole numbers except for crypto currencies. */
  qty?: number | undefined;
  /** New limit price, in the currency of the security; at most 3 decimal places, 9 for futures. */
  price?: number | undefined;
  /** True lets OpenD change a price that is not a multiple of the tick; false or absent refuses it. */
  adjustPrice?: boolean | undefined;
  /** How far OpenD may change the price, as a fraction: 0.015 is at most 1.5 % up, -0.01 is at most 1 % down. */
  adjustSideAndLimit?: number | undefined;
  /** New price that triggers the order; stop and if-touched orders. */
  auxPrice?: number | undefined;
  /** A value of `TrailType`: whether `trailValue` is an amount or percent. */
  trailType?: number | undefined;
  /** Distance of the trailing stop: an amount, or percent (20 means 20 %), as `trailType` says. */
  trailValue?: number | undefined;
  /** Distance of the limit price from the trigger; trailing stop limit orders only. */
  trailSpread?: number | undefined;
  /** The order by its id at the vendor's servers; instead of `orderID`. */
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
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Names the order; may exceed 2^53. */
  orderID: bigint;
  /** Id at the vendor's servers, as text; use it to name the order. */
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
