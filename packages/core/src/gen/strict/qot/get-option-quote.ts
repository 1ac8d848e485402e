// Generated from Qot_GetOptionQuote.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionQuote.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

export interface OptionQuote {
  price?: number | undefined;
  chg?: number | undefined;
  chg_rate?: number | undefined;
  vol?: bigint | undefined;
  turnover?: number | undefined;
  high?: number | undefined;
  low?: number | undefined;
  mid?: number | undefined;
  open?: number | undefined;
  pre_close?: number | undefined;
  open_interest?: number | undefined;
  premium?: number | undefined;
  IV?: number | undefined;
  delta?: number | undefined;
  gamma?: number | undefined;
  vega?: number | undefined;
  theta?: number | undefined;
  rho?: number | undefined;
  option_type?: number | undefined;
  expire_time?: string | undefined;
  strike?: number | undefined;
  contract_size?: number | undefined;
  contract_multiplier?: number | undefined;
  exercise_type?: number | undefined;
  days_to_expiry?: number | undefined;
  net_open_interest?: number | undefined;
  contract_value?: number | undefined;
  equal_underlying?: number | undefined;
  index_option_type?: number | undefined;
  intrinsic_value?: number | undefined;
  time_value?: number | undefined;
  breakeven_point: number[];
  dist_to_breakeven: number[];
  prob_of_profit?: number | undefined;
  seller_roi?: number | undefined;
  mark_price?: number | undefined;
  leverage_ratio?: number | undefined;
  effective_gearing?: number | undefined;
}

export const OptionQuote: MessageType<OptionQuote> = {
  name: "Qot_GetOptionQuote.OptionQuote",
  wire: wire.OptionQuote,
  checked: [
    ["breakeven_point", "repeated"],
    ["dist_to_breakeven", "repeated"],
  ],
};

export interface C2S {
  multi_legs: Qot_Common.ComboLeg[];
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionQuote.C2S",
  wire: wire.C2S,
  checked: [
    ["multi_legs", "repeated", Qot_Common.ComboLeg],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

export interface S2C {
  optionQuoteList: OptionQuote[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionQuote.S2C",
  wire: wire.S2C,
  checked: [
    ["optionQuoteList", "repeated", OptionQuote],
  ],
};

export interface Request {
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionQuote.Request",
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
  name: "Qot_GetOptionQuote.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for quotes of options and combinations of option legs. Qot_GetOptionQuote, protocol 3255. */
export const GetOptionQuote: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3255,
  name: "Qot_GetOptionQuote",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
