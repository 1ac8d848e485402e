// Generated from Trd_PlaceComboOrder.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_PlaceComboOrder.ts";
import * as Common from "../system/common.ts";
import * as Trd_Common from "../trd/common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  packetID: Common.PacketID;
  header: Trd_Common.TrdHeader;
  comboLegs: Qot_Common.ComboLeg[];
  qty: number;
  price?: number | undefined;
  orderType: number;
  timeInForce?: number | undefined;
  expireTime?: string | undefined;
  remark?: string | undefined;
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
  header: Trd_Common.TrdHeader;
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
