// Generated from Trd_GetComboMaxTrdQtys.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetComboMaxTrdQtys.ts";
import * as Trd_Common from "../trd/common.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
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
  /** The order that is to be changed, by its id at the vendor's servers; absent for a new one. */
  orderIDEx?: string | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_GetComboMaxTrdQtys.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["comboLegs", "repeated", Qot_Common.ComboLeg],
    ["qty", "required", "double"],
    ["price", "optional", "double"],
    ["orderType", "required", "int32"],
    ["orderIDEx", "optional", "string"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** What the combination would do to the account. */
  maxTrdQtys?: Trd_Common.ComboMaxTrdQtys | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_GetComboMaxTrdQtys.S2C",
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
  name: "Trd_GetComboMaxTrdQtys.Request",
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
  name: "Trd_GetComboMaxTrdQtys.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks how much of a combination of legs a trading account could trade at most. Trd_GetComboMaxTrdQtys, protocol 2112. */
export const GetComboMaxTrdQtys: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 2112,
  name: "Trd_GetComboMaxTrdQtys",
  effect: "read",
  limit: { requests: 10, windowMs: 30000, group: "Trd_GetComboMaxTrdQtys" },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
