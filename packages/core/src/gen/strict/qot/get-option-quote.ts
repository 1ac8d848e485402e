// Generated from Qot_GetOptionQuote.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { double, int64, int32, string, plainDouble, item, items } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, putMessages, putMessage } from "../../../protobuf/writer.ts";
import { writeComboLeg as writeQot_Common_ComboLeg, writeQotHeader as writeQot_Common_QotHeader } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

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

/** @internal */
export function readOptionQuote(r: Reader): OptionQuote {
  let price: number | undefined;
  let chg: number | undefined;
  let chg_rate: number | undefined;
  let vol: bigint | undefined;
  let turnover: number | undefined;
  let high: number | undefined;
  let low: number | undefined;
  let mid: number | undefined;
  let open: number | undefined;
  let pre_close: number | undefined;
  let open_interest: number | undefined;
  let premium: number | undefined;
  let IV: number | undefined;
  let delta: number | undefined;
  let gamma: number | undefined;
  let vega: number | undefined;
  let theta: number | undefined;
  let rho: number | undefined;
  let option_type: number | undefined;
  let expire_time: string | undefined;
  let strike: number | undefined;
  let contract_size: number | undefined;
  let contract_multiplier: number | undefined;
  let exercise_type: number | undefined;
  let days_to_expiry: number | undefined;
  let net_open_interest: number | undefined;
  let contract_value: number | undefined;
  let equal_underlying: number | undefined;
  let index_option_type: number | undefined;
  let intrinsic_value: number | undefined;
  let time_value: number | undefined;
  const breakeven_point: number[] = [];
  const dist_to_breakeven: number[] = [];
  let prob_of_profit: number | undefined;
  let seller_roi: number | undefined;
  let mark_price: number | undefined;
  let leverage_ratio: number | undefined;
  let effective_gearing: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 9) price = double(r);
    if (r.tag === 17) chg = double(r);
    if (r.tag === 25) chg_rate = double(r);
    if (r.tag === 32) vol = int64(r);
    if (r.tag === 41) turnover = double(r);
    if (r.tag === 49) high = double(r);
    if (r.tag === 57) low = double(r);
    if (r.tag === 65) mid = double(r);
    if (r.tag === 73) open = double(r);
    if (r.tag === 81) pre_close = double(r);
    if (r.tag === 88) open_interest = int32(r);
    if (r.tag === 97) premium = double(r);
    if (r.tag === 105) IV = double(r);
    if (r.tag === 113) delta = double(r);
    if (r.tag === 121) gamma = double(r);
    if (r.tag === 129) vega = double(r);
    if (r.tag === 137) theta = double(r);
    if (r.tag === 145) rho = double(r);
    if (r.tag === 152) option_type = int32(r);
    if (r.tag === 162) expire_time = string(r);
    if (r.tag === 169) strike = double(r);
    if (r.tag === 177) contract_size = double(r);
    if (r.tag === 185) contract_multiplier = double(r);
    if (r.tag === 192) exercise_type = int32(r);
    if (r.tag === 200) days_to_expiry = int32(r);
    if (r.tag === 208) net_open_interest = int32(r);
    if (r.tag === 217) contract_value = double(r);
    if (r.tag === 225) equal_underlying = double(r);
    if (r.tag === 232) index_option_type = int32(r);
    if (r.tag === 241) intrinsic_value = double(r);
    if (r.tag === 249) time_value = double(r);
    while (r.tag === 257) item(r, breakeven_point, plainDouble); while (r.tag === 258) items(r, breakeven_point, plainDouble);
    while (r.tag === 265) item(r, dist_to_breakeven, plainDouble); while (r.tag === 266) items(r, dist_to_breakeven, plainDouble);
    if (r.tag === 273) prob_of_profit = double(r);
    if (r.tag === 281) seller_roi = double(r);
    if (r.tag === 289) mark_price = double(r);
    if (r.tag === 297) leverage_ratio = double(r);
    if (r.tag === 305) effective_gearing = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 113, { price, chg, chg_rate, vol, turnover, high, low, mid, open, pre_close, open_interest, premium, IV, delta, gamma, vega, theta, rho, option_type, expire_time, strike, contract_size, contract_multiplier, exercise_type, days_to_expiry, net_open_interest, contract_value, equal_underlying, index_option_type, intrinsic_value, time_value, breakeven_point, dist_to_breakeven, prob_of_profit, seller_roi, mark_price, leverage_ratio, effective_gearing });
}

export interface C2S {
  /** One leg for a single option, several for a combination. */
  multi_legs: Qot_Common.ComboLeg[];
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessages(w, 10, "multi_legs", m.multi_legs, writeQot_Common_ComboLeg);
  putMessage(w, 802, "header", m.header, writeQot_Common_QotHeader);
}

export interface S2C {
  /** One quote; that of the combination as a whole where there are several legs. */
  optionQuoteList: OptionQuote[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const optionQuoteList: OptionQuote[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) optionQuoteList.push(readOptionQuote(below(r, "optionQuoteList", optionQuoteList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { optionQuoteList });
}

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Asks for quotes of options and combinations of option legs. Qot_GetOptionQuote, protocol 3255. */
export const GetOptionQuote: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3255,
  name: "Qot_GetOptionQuote",
  effect: "read",
  limit: { requests: 30, windowMs: 30000 },
  request: { name: "Qot_GetOptionQuote.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionQuote.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionQuote.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionQuote.S2C", read: readS2C },
});
