// Generated from Trd_GetMaxTrdQtys.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetMaxTrdQtys.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Which account is meant, with its environment and market. */
  header: Trd_Common.TrdHeader;
  /** A value of `OrderType`: limit, market, stop and the like. */
  orderType: number;
  /** The code without its market: five digits in Hong Kong, six in mainland China. */
  code: string;
  /** Price of the order; the present price for auction and market orders, in the currency of the security; at most 3 decimal places, 9 for futures. */
  price: number;
  /** The order that is to be changed, whose own quantity then counts; absent for a new one. */
  orderID?: bigint | undefined;
  /** True lets OpenD change a price that is not a multiple of the tick; false or absent refuses it. */
  adjustPrice?: boolean | undefined;
  /** How far OpenD may change the price, as a fraction: 0.015 is at most 1.5 % up, -0.01 is at most 1 % down. */
  adjustSideAndLimit?: number | undefined;
  /** A value of `TrdSecMarket`: the market of the security. */
  secMarket?: number | undefined;
  /** The order that is to be changed, by its id at the vendor's servers; instead of `orderID`. */
  orderIDEx?: string | undefined;
  /** A value of `Session`: when a US order may be filled. */
  session?: number | undefined;
  /** The position to close; moomoo Japan only. */
  positionID?: bigint | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Trd_GetMaxTrdQtys.C2S",
  wire: wire.C2S,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["orderType", "required", "int32"],
    ["code", "required", "string"],
    ["price", "required", "double"],
    ["orderID", "optional", "uint64"],
    ["adjustPrice", "optional", "bool"],
    ["adjustSideAndLimit", "optional", "double"],
    ["secMarket", "optional", "int32"],
    ["orderIDEx", "optional", "string"],
    ["session", "optional", "int32"],
    ["positionID", "optional", "uint64"],
  ],
};

export interface S2C {
  /** Account, environment and market that the reply is about. */
  header: Trd_Common.TrdHeader;
  /** How much the account could trade. */
  maxTrdQtys?: Trd_Common.MaxTrdQtys | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Trd_GetMaxTrdQtys.S2C",
  wire: wire.S2C,
  checked: [
    ["header", "required", Trd_Common.TrdHeader],
    ["maxTrdQtys", "optional", Trd_Common.MaxTrdQtys],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Trd_GetMaxTrdQtys.Request",
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
  name: "Trd_GetMaxTrdQtys.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks how much of a security a trading account could buy or sell at most. Trd_GetMaxTrdQtys, protocol 2111. */
export const GetMaxTrdQtys: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 2111,
  name: "Trd_GetMaxTrdQtys",
  effect: "read",
  limit: { requests: 10, windowMs: 30000, group: "Trd_GetComboMaxTrdQtys" },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
