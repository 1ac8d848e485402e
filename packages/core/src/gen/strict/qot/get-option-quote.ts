// Generated from Qot_GetOptionQuote.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionQuote.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Protocol } from "../../../protocol.ts";

/** The quote of an option, or of a combination as a whole; prices are in the currency of the market. */
export interface OptionQuote {
  /** Latest price, in the currency of the market. */
  price?: number | undefined;
  /** Change of price against the previous close, in the currency of the market. */
  chg?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  chg_rate?: number | undefined;
  /** Contracts traded today. */
  vol?: bigint | undefined;
  /** Value traded today, in the currency of the market. */
  turnover?: number | undefined;
  /** Highest price of the trading day, in the currency of the market. */
  high?: number | undefined;
  /** Lowest price of the trading day, in the currency of the market. */
  low?: number | undefined;
  /** Mean of best bid and best ask, in the currency of the market. */
  mid?: number | undefined;
  /** First price of the trading day, in the currency of the market. */
  open?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  pre_close?: number | undefined;
  /** Open contracts. */
  open_interest?: number | undefined;
  /** How far the underlying must move until expiry for the holder to break even, in percent (20 means 20 %). */
  premium?: number | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  IV?: number | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  delta?: number | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  gamma?: number | undefined;
  /** Sensitivity of the price to implied volatility. */
  vega?: number | undefined;
  /** Sensitivity of the price to the passing of time. */
  theta?: number | undefined;
  /** Sensitivity of the price to the interest rate. */
  rho?: number | undefined;
  /** A value of `OptionType`: call or put. */
  option_type?: number | undefined;
  /** Expiry date, as text in the market's own time zone. */
  expire_time?: string | undefined;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  strike?: number | undefined;
  /** Units of the underlying per contract. */
  contract_size?: number | undefined;
  /** Factor from a quoted price to the value of one contract, a plain ratio. */
  contract_multiplier?: number | undefined;
  /** A value of `OptionAreaType`: when the option may be exercised. */
  exercise_type?: number | undefined;
  /** Days until expiry; negative once expired. */
  days_to_expiry?: number | undefined;
  /** Net open contracts; Hong Kong options only. */
  net_open_interest?: number | undefined;
  /** Value of one contract, in the currency of the market; Hong Kong options only. */
  contract_value?: number | undefined;
  /** Lots of the underlying that one contract equals; Hong Kong options only. */
  equal_underlying?: number | undefined;
  /** A value of `IndexOptionType`: a normal or a small contract, for options on an index only. */
  index_option_type?: number | undefined;
  /** What immediate exercise would bring, per unit of the underlying, in the currency of the market. */
  intrinsic_value?: number | undefined;
  /** Price less intrinsic value, in the currency of the market. */
  time_value?: number | undefined;
  /** Prices of the underlying at expiry at which nothing is won or lost, in the currency of the market. */
  breakeven_point: number[];
  /** Distance from the underlying price to each entry of `breakeven_point`, in the same order. The vendor does not document its unit. */
  dist_to_breakeven: number[];
  /** Estimated probability of a profit. The vendor does not document whether it is in percent. */
  prob_of_profit?: number | undefined;
  /** Return of the seller on what is put up, in percent (20 means 20 %). */
  seller_roi?: number | undefined;
  /** Fair price as the vendor estimates it, in the currency of the market. */
  mark_price?: number | undefined;
  /** How many times as much underlying as option the same money buys, a plain ratio. */
  leverage_ratio?: number | undefined;
  /** Leverage times delta: how many percent the option moves per percent of the underlying, a plain ratio. */
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
  /** One leg for a single option, several for a combination. */
  multi_legs: Qot_Common.ComboLeg[];
  /** Parameters that every quote request may carry, such as the securities firm. */
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
  /** One quote; that of the combination as a whole where there are several legs. */
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
  /** What is asked for. */
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
  /** What was asked for, or what is pushed; absent when `retType` tells of a failure. */
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
