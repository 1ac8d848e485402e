// Generated from Trd_PlaceOrder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_PlaceOrder.ts";
import * as Common from "../system/common.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Protects the request from being replayed. */
  packetID: Common.PacketID;
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** A value of `TrdSide`: buy or sell. */
  trdSide: number;
  /** A value of `OrderType`: limit, market, stop and the like. */
  orderType: number;
  /** The code without its market: five digits in Hong Kong, six in mainland China. */
  code: string;
  /** Units: shares, or contracts of options and futures; whole numbers except for crypto currencies. */
  qty: number;
  /** Limit price, in the currency of the security; at most 3 decimal places, 9 for futures. */
  price?: number | undefined;
  /** True lets OpenD change a price that is not a multiple of the tick; false or absent refuses it. */
  adjustPrice?: boolean | undefined;
  /** How far OpenD may change the price, as a fraction: 0.015 is at most 1.5 % up, -0.01 is at most 1 % down. */
  adjustSideAndLimit?: number | undefined;
  /** A value of `TrdSecMarket`: the market of the security. */
  secMarket?: number | undefined;
  /** A text of the client's, at most 64 bytes; it comes back with the order. */
  remark?: string | undefined;
  /** A value of `TimeInForce`: how long the order stands. */
  timeInForce?: number | undefined;
  /** Whether it may be filled before and after regular hours; US limit orders only, false when absent. */
  fillOutsideRTH?: boolean | undefined;
  /** Price that triggers the order; stop and if-touched orders. */
  auxPrice?: number | undefined;
  /** A value of `TrailType`: whether `trailValue` is an amount or percent. */
  trailType?: number | undefined;
  /** Distance of the trailing stop: an amount, or percent (20 means 20 %), as `trailType` says. */
  trailValue?: number | undefined;
  /** Distance of the limit price from the trigger; trailing stop limit orders only. */
  trailSpread?: number | undefined;
  /** A value of `Session`: when a US order may be filled. */
  session?: number | undefined;
  /** The position to close; moomoo Japan only. */
  positionID?: bigint | undefined;
  /** When the order ends, as text; only where `timeInForce` is GTD. */
  expireTime?: string | undefined;
  /** Money that the order is for; event contracts only. */
  amount?: number | undefined;
  /** A value of `PredSide`: the side of an event contract. */
  predSide?: number | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_PlaceOrder.C2S",
  wire: wire.C2S,
  checked: [
    ["packetID", "required", Common.PacketID],
    ["header", "required", Trd_Common.TrdHeader],
    ["trdSide", "required", "int32"],
    ["orderType", "required", "int32"],
    ["code", "required", "string"],
    ["qty", "required", "double"],
    ["price", "optional", "double"],
    ["adjustPrice", "optional", "bool"],
    ["adjustSideAndLimit", "optional", "double"],
    ["secMarket", "optional", "int32"],
    ["remark", "optional", "string"],
    ["timeInForce", "optional", "int32"],
    ["fillOutsideRTH", "optional", "bool"],
    ["auxPrice", "optional", "double"],
    ["trailType", "optional", "int32"],
    ["trailValue", "optional", "double"],
    ["trailSpread", "optional", "double"],
    ["session", "optional", "int32"],
    ["positionID", "optional", "uint64"],
    ["expireTime", "optional", "string"],
    ["amount", "optional", "double"],
    ["predSide", "optional", "int32"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Names the order; may exceed 2^53. */
  orderID?: bigint | undefined;
  /** Id at the vendor's servers, as text; use it to name the order. */
  orderIDEx?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_PlaceOrder.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_PlaceOrder.Request",
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
  name: "Trd_PlaceOrder.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Places an order. Trd_PlaceOrder, protocol 2202. */
export const PlaceOrder: Protocol<C2S, S2C, "trade"> = {
  kind: "request",
  id: 2202,
  name: "Trd_PlaceOrder",
  effect: "trade",
  limit: { requests: 15, windowMs: 30000, group: "Trd_PlaceComboOrder" },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
