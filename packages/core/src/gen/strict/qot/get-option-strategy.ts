// Generated from Qot_GetOptionStrategy.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionStrategy.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One combination of option legs. */
export interface OptionStrategyItem {
  /** Code of the combination. */
  code: string;
  /** Name of the combination. */
  name: string;
  /** A value of `OptionStrategyType`: the strategy that the combination follows. */
  option_strategy: number;
  /** The underlying security. */
  stock_owner: Qot_Common.Security;
  /** The legs of the combination. */
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
  /** The underlying: a Hong Kong or US stock, the Hang Seng index or the Hang Seng China Enterprises index. */
  owner: Qot_Common.Security;
  /** A value of `OptionStrategyType`: the strategy wanted. */
  option_strategy: number;
  /** Expiry date as `YYYY-MM-DD`; that of the nearer leg where legs expire on two days. */
  expire_time?: string | undefined;
  /** Expiry date of the later leg as `YYYY-MM-DD`; diagonal spreads only. */
  far_expire_time?: string | undefined;
  /** Only combinations with this distance between the strike prices, in the currency of the market; strategies with a spread only. */
  spread?: number | undefined;
  /** A value of `OptionType`: calls or puts only; both when absent. */
  option_type?: number | undefined;
  /** Only combinations with this strike price, in the currency of the market; all when absent. */
  strike_price?: number | undefined;
  /** A value of `IndexOptionType`: a normal or a small contract, for the two Hang Seng indices only. */
  index_option_type?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
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
  /** The combinations that follow the strategy. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
