// Generated from Qot_GetOptionZeroDteContract.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetOptionZeroDteContract.ts";
import * as Qot_Common from "../qot/common.ts";
import * as Qot_GetOptionZeroDteScreener from "../qot/get-option-zero-dte-screener.ts";
import * as Qot_OptionCommon from "../qot/option-common.ts";
import type { Protocol } from "../../../protocol.ts";

/** One option that expires the same day. */
export interface ZeroDteContractItem {
  /** The option contract. */
  option: Qot_Common.Security;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** A value of `OptionType`: call or put. */
  optionType?: number | undefined;
  /** Latest price of the option, in the currency of the market. */
  optionPrice?: number | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate?: number | undefined;
  /** Contracts traded today. */
  volume?: bigint | undefined;
  /** Open contracts. */
  openInterest?: bigint | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  iv?: number | undefined;
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
  /** Price of the underlying at which the buyer neither wins nor loses, in the currency of the market. */
  buyBreakEvenPoint?: number | undefined;
  /** How far the underlying must move to reach the buyer's break-even price, in percent (20 means 20 %). */
  buyToBep?: number | undefined;
  /** Estimated probability that the buyer makes a profit, in percent (20 means 20 %). */
  buyProfitProbability?: number | undefined;
  /** Estimated probability that the seller makes a profit, in percent (20 means 20 %). */
  sellProfitProbability?: number | undefined;
}

export const ZeroDteContractItem: MessageType<ZeroDteContractItem> = {
  name: "Qot_GetOptionZeroDteContract.ZeroDteContractItem",
  wire: wire.ZeroDteContractItem,
  checked: [
    ["option", "required", Qot_Common.Security],
  ],
};

export interface C2S {
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** Expiry date, in Unix seconds. */
  strikeDateTimestamp: bigint;
  /** The chain, as `Qot_GetOptionZeroDteScreener` gave it. */
  chainInfo: Qot_GetOptionZeroDteScreener.OptionChainInfo;
  /** A value of `ZeroDteContractSortType`: what the rows are sorted by. */
  sortType?: number | undefined;
  /** True sorts upwards; downwards when absent or false. */
  isAsc?: boolean | undefined;
  /** Conditions that a row must pass; all must hold. */
  filterList: Qot_OptionCommon.ZeroDteContractIndicator[];
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetOptionZeroDteContract.C2S",
  wire: wire.C2S,
  checked: [
    ["owner", "required", Qot_Common.Security],
    ["strikeDateTimestamp", "required", "int64"],
    ["chainInfo", "required", Qot_GetOptionZeroDteScreener.OptionChainInfo],
    ["sortType", "optional", "int32"],
    ["isAsc", "optional", "bool"],
    ["filterList", "repeated", Qot_OptionCommon.ZeroDteContractIndicator],
  ],
};

export interface S2C {
  /** The options of the chain that pass. */
  itemList: ZeroDteContractItem[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetOptionZeroDteContract.S2C",
  wire: wire.S2C,
  checked: [
    ["itemList", "repeated", ZeroDteContractItem],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetOptionZeroDteContract.Request",
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
  name: "Qot_GetOptionZeroDteContract.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for the same-day options of one security. Qot_GetOptionZeroDteContract, protocol 3312. */
export const GetOptionZeroDteContract: Protocol<C2S, S2C, "read"> = {
  kind: "request",
  id: 3312,
  name: "Qot_GetOptionZeroDteContract",
  effect: "read",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
