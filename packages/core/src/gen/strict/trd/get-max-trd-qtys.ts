// Generated from Trd_GetMaxTrdQtys.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Trd_GetMaxTrdQtys.ts";
import * as Trd_Common from "../trd/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface C2S {
  header: Trd_Common.TrdHeader;
  orderType: number;
  code: string;
  price: number;
  orderID?: bigint | undefined;
  adjustPrice?: boolean | undefined;
  adjustSideAndLimit?: number | undefined;
  secMarket?: number | undefined;
  orderIDEx?: string | undefined;
  session?: number | undefined;
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
  header: Trd_Common.TrdHeader;
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
