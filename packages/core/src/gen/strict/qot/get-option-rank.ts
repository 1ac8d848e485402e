// Generated from Qot_GetOptionRank.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionRank.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

/** One option with its figures; prices are in the currency of the market. */
export interface OptionRankItem {
  /** The option contract. */
  option: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** A value of `OptionType`: call or put. */
  optionType?: number | undefined;
  /** Rise of open interest, in contracts; never negative. */
  oiIncrement?: bigint | undefined;
  /** Fall of open interest, in contracts; never negative. */
  oiDecrement?: bigint | undefined;
  /** Rise of the value of the open contracts, never negative, in the currency of the market. */
  oiMarketCapIncrement?: number | undefined;
  /** Fall of the value of the open contracts, never negative, in the currency of the market. */
  oiMarketCapDecrement?: number | undefined;
  /** Contracts traded. */
  volume?: bigint | undefined;
  /** Value traded, in the currency of the market. */
  turnover?: number | undefined;
  /** Open contracts. */
  openInterest?: bigint | undefined;
  /** Value of the open contracts, in the currency of the market. */
  openInterestMarketCap?: number | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** Latest price of the option, in the currency of the market. */
  optionPrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Mean of best bid and best ask, in the currency of the market. */
  midPrice?: number | undefined;
  /** Best bid, in the currency of the market. */
  bidPrice?: number | undefined;
  /** Contracts wanted at the best bid. */
  bidVolume?: bigint | undefined;
  /** Best ask, in the currency of the market. */
  askPrice?: number | undefined;
  /** Contracts offered at the best ask. */
  askVolume?: bigint | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  delta?: number | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  gamma?: number | undefined;
  /** Sensitivity of the price to the passing of time. */
  theta?: number | undefined;
  /** Sensitivity of the price to implied volatility. */
  vega?: number | undefined;
  /** Sensitivity of the price to the interest rate. */
  rho?: number | undefined;
}

export const OptionRankItem: MessageType<OptionRankItem> = {
  name: "Qot_GetOptionRank.OptionRankItem",
  wire: wire.OptionRankItem,
  checked: [
    ["option", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `OptionRankType`: what the ranking goes by. */
  sortType: number;
  /** Rows per page, 1 to 200; 200 when absent. */
  count?: number | undefined;
  /** Trading day of the ranking as `YYYY-MM-DD`; the latest when absent. */
  tradingDate?: string | undefined;
  /** True ranks upwards; downwards when absent or false. */
  isAsc?: boolean | undefined;
  /** Cursor: absent or empty on the first request, then the last reply's `nextPage`. */
  page?: string | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Qot_OptionCommon.OptionRankIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionRank.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["sortType", "required", "int32"],
    ["count", "optional", "int32"],
    ["tradingDate", "optional", "string"],
    ["isAsc", "optional", "bool"],
    ["page", "optional", "string"],
    ["filterList", "repeated", Qot_OptionCommon.OptionRankIndicator],
  ],
};

export interface S2C {
  /** A value of `OptionMarket`: which options: US or Hong Kong, on stocks or on indices. */
  optionMarket: number;
  /** A value of `OptionRankType`: what the ranking goes by. */
  sortType: number;
  /** Trading day of the ranking, as text in the market's own time zone. */
  tradingDate?: string | undefined;
  /** Trading day of the ranking, in Unix seconds. */
  tradingTimestamp?: number | undefined;
  /** The rows of this page, in order of rank. */
  rankList: OptionRankItem[];
  /** Cursor for the next page; absent or empty on the last page. */
  nextPage?: string | undefined;
  /** Rows that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionRank.S2C",
  wire: wire.S2C,
  checked: [
    ["optionMarket", "required"],
    ["sortType", "required"],
    ["rankList", "repeated", OptionRankItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionRank.Request",
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
  name: "Qot_GetOptionRank.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for a ranking of options, a page at a time. Qot_GetOptionRank, protocol 3306. */
export const GetOptionRank: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = {
  kind: "request",
  id: 3306,
  name: "Qot_GetOptionRank",
  effect: "read",
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
