// Generated from Qot_GetOptionSellerScreener.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionSellerScreener.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One option with what selling it would bring. */
export interface SellerItem {
  /** The option contract. */
  option: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** A value of `OptionType`: call or put. */
  optionType?: number | undefined;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  strikePrice?: number | undefined;
  /** Expiry date, as `YYYY-MM-DD`. */
  strikeTime?: string | undefined;
  /** Expiry date, in Unix seconds. */
  strikeTimestamp?: number | undefined;
  /** Days until expiry. */
  leftDays?: number | undefined;
  /** Latest price of the option, in the currency of the market. */
  optionPrice?: number | undefined;
  /** Latest price of the underlying, in the currency of the market. */
  stockPrice?: number | undefined;
  /** What the seller of one contract receives: price times contract multiplier, in the currency of the market. */
  premium?: number | undefined;
  /** How far out of the money, in percent (20 means 20 %). */
  otmDegree?: number | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  iv?: number | undefined;
  /** Seller's return until expiry, in percent (20 means 20 %). */
  intervalReturn?: number | undefined;
  /** Seller's return until expiry, as a yearly rate, in percent (20 means 20 %). */
  annualizedReturn?: number | undefined;
  /** Estimated probability that the option is exercised, in percent (20 means 20 %). */
  itmProbability?: number | undefined;
  /** Seller's return until expiry if the option is exercised, in percent (20 means 20 %); covered calls only. */
  strikedIntervalReturn?: number | undefined;
  /** Seller's return if the option is exercised, as a yearly rate, in percent (20 means 20 %); covered calls only. */
  strikedAnnualizedReturn?: number | undefined;
  /** The underlying security. */
  owner?: Qot_Common.Security | undefined;
}

export const SellerItem: MessageType<SellerItem> = {
  name: "Qot_GetOptionSellerScreener.SellerItem",
  wire: wire.SellerItem,
  checked: [
    ["option", "required", Qot_Common.Security],
    ["owner", "optional", Qot_Common.Security],
  ],
};

export interface C2S {
  /** A value of `OptionMarket`: options on US or Hong Kong stocks only. */
  optionMarket: number;
  /** A value of `SellerType`: covered calls or cash-secured puts. */
  sellerType: number;
  /** A value of `SellerSortType`: what the rows are sorted by; the yearly return when absent. */
  sortType?: number | undefined;
  /** True sorts upwards; downwards when absent or false. */
  isAsc?: boolean | undefined;
  /** Conditions that a row must pass; all must hold. Some figures have a default condition. */
  filterList: Qot_OptionCommon.SellerIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionSellerScreener.C2S",
  wire: wire.C2S,
  checked: [
    ["optionMarket", "required", "int32"],
    ["sellerType", "required", "int32"],
    ["sortType", "optional", "int32"],
    ["isAsc", "optional", "bool"],
    ["filterList", "repeated", Qot_OptionCommon.SellerIndicator],
  ],
};

export interface S2C {
  /** The options that suit a seller. */
  itemList: SellerItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionSellerScreener.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", SellerItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionSellerScreener.Request",
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
  name: "Qot_GetOptionSellerScreener.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for options that suit a seller. Qot_GetOptionSellerScreener, protocol 3314. */
export const GetOptionSellerScreener: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3314,
  name: "Qot_GetOptionSellerScreener",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
