// Generated from Trd_PlaceOrder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_PlaceOrder.ts";
import * as Common from "../system/common.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  packetID: Common.PacketID;
  header: Trd_Common.TrdHeader;
  trdSide: number;
  orderType: number;
  code: string;
  qty: number;
  price?: number | undefined;
  adjustPrice?: boolean | undefined;
  adjustSideAndLimit?: number | undefined;
  secMarket?: number | undefined;
  remark?: string | undefined;
  timeInForce?: number | undefined;
  fillOutsideRTH?: boolean | undefined;
  auxPrice?: number | undefined;
  trailType?: number | undefined;
  trailValue?: number | undefined;
  trailSpread?: number | undefined;
  session?: number | undefined;
  positionID?: bigint | undefined;
  expireTime?: string | undefined;
  amount?: number | undefined;
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
  header: Trd_Common.TrdHeader;
  orderID?: bigint | undefined;
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
