// Generated from Qot_GetOptionStrategy.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionStrategy.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OptionStrategyItem {
  code: string;
  name: string;
  option_strategy: number;
  stock_owner: Qot_Common.Security;
  multi_legs: Qot_Common.ComboLeg[];
}

export const OptionStrategyItem: MessageType<OptionStrategyItem> = {
  name: "Qot_GetOptionStrategy.OptionStrategyItem",
  wire: wire.OptionStrategyItem,
  checked: [
    ["code", "required"],
    ["name", "required"],
    ["option_strategy", "required"],
    ["stock_owner", "required", Qot_Common.Security],
    ["multi_legs", "repeated", Qot_Common.ComboLeg],
  ],
};

export interface C2S {
  owner: Qot_Common.Security;
  option_strategy: number;
  expire_time?: string | undefined;
  far_expire_time?: string | undefined;
  spread?: number | undefined;
  option_type?: number | undefined;
  strike_price?: number | undefined;
  index_option_type?: number | undefined;
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionStrategy.C2S",
  wire: wire.C2S,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["option_strategy", "required", "int32"],
    ["expire_time", "optional", "string"],
    ["far_expire_time", "optional", "string"],
    ["spread", "optional", "double"],
    ["option_type", "optional", "int32"],
    ["strike_price", "optional", "double"],
    ["index_option_type", "optional", "int32"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  strategyList: OptionStrategyItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionStrategy.S2C",
  wire: wire.S2C,
  checked: [
    ["strategyList", "repeated", OptionStrategyItem],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionStrategy.Request",
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
  /** What was asked for; absent when `retType` tells of a failure. */
  s2c?: S2C | undefined;
}

export const Response: MessageType<Response> = {
  name: "Qot_GetOptionStrategy.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the combinations that make an option strategy on a security. Qot_GetOptionStrategy, protocol 3256. */
export const GetOptionStrategy: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3256,
  name: "Qot_GetOptionStrategy",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
