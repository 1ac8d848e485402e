// Generated from Trd_PlaceComboOrder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_PlaceComboOrder.ts";
import * as Common from "../system/common.ts";
import * as Trd_Common from "../trd/common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Protects the request from being replayed. */
  packetID: Common.PacketID;
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** The legs of the combination. */
  comboLegs: Qot_Common.ComboLeg[];
  /** Quantity of the combination; a leg trades this times its `qtyRatio`. */
  qty: number;
  /** Limit price of the whole combination. */
  price?: number | undefined;
  /** A value of `OrderType`: limit, market, stop and the like. */
  orderType: number;
  /** A value of `TimeInForce`: how long the order stands. */
  timeInForce?: number | undefined;
  /** When the order ends, as text; only where `timeInForce` is GTD. */
  expireTime?: string | undefined;
  /** A text of the client's, at most 64 bytes; it comes back with the order. */
  remark?: string | undefined;
  /** The quote that `Qot_GetEventContractComboRfq` gave; event contracts only. */
  quoteID?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_PlaceComboOrder.C2S",
  wire: wire.C2S,
  checked: [
    ["packetID", "required", Common.PacketID],
    ["header", "required", Trd_Common.TrdHeader],
    ["comboLegs", "repeated", Qot_Common.ComboLeg],
    ["qty", "required", "double"],
    ["price", "optional", "double"],
    ["orderType", "required", "int32"],
    ["timeInForce", "optional", "int32"],
    ["expireTime", "optional", "string"],
    ["remark", "optional", "string"],
    ["quoteID", "optional", "string"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** Id at the vendor's servers, as text; use it to name the order. */
  orderIDEx?: string | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_PlaceComboOrder.S2C",
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
  name: "Trd_PlaceComboOrder.Request",
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
  name: "Trd_PlaceComboOrder.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Places one order for a combination of legs. Trd_PlaceComboOrder, protocol 2227. */
export const PlaceComboOrder: Protocol<C2S, S2C, "trade"> = {
  kind: "request",
  id: 2227,
  name: "Trd_PlaceComboOrder",
  effect: "trade",
  limit: { requests: 15, windowMs: 30000, group: "Trd_PlaceComboOrder" },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
