// Generated from Qot_GetOptionZeroDteContract.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security, writeSecurity as writeQot_Common_Security } from "../qot/common.ts";
import { string, int32, double, int64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putInt64, putInt32, putBool } from "../../../protobuf/write-values.ts";
import { writeOptionChainInfo as writeQot_GetOptionZeroDteScreener_OptionChainInfo } from "../qot/get-option-zero-dte-screener.ts";
import { writeZeroDteContractIndicator as writeQot_OptionCommon_ZeroDteContractIndicator } from "../qot/option-common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Qot_GetOptionZeroDteScreener from "../qot/get-option-zero-dte-screener.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";

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

/** @internal */
export function readZeroDteContractItem(r: Reader): ZeroDteContractItem {
  let option: Qot_Common.Security | undefined;
  let name: string | undefined;
  let optionType: number | undefined;
  let optionPrice: number | undefined;
  let changeRate: number | undefined;
  let volume: bigint | undefined;
  let openInterest: bigint | undefined;
  let iv: number | undefined;
  let delta: number | undefined;
  let gamma: number | undefined;
  let vega: number | undefined;
  let theta: number | undefined;
  let rho: number | undefined;
  let buyBreakEvenPoint: number | undefined;
  let buyToBep: number | undefined;
  let buyProfitProbability: number | undefined;
  let sellProfitProbability: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) option = readQot_Common_Security(below(r, "option"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) optionType = int32(r);
    if (r.tag === 33) optionPrice = double(r);
    if (r.tag === 41) changeRate = double(r);
    if (r.tag === 48) volume = int64(r);
    if (r.tag === 56) openInterest = int64(r);
    if (r.tag === 65) iv = double(r);
    if (r.tag === 73) delta = double(r);
    if (r.tag === 81) gamma = double(r);
    if (r.tag === 89) vega = double(r);
    if (r.tag === 97) theta = double(r);
    if (r.tag === 105) rho = double(r);
    if (r.tag === 113) buyBreakEvenPoint = double(r);
    if (r.tag === 121) buyToBep = double(r);
    if (r.tag === 129) buyProfitProbability = double(r);
    if (r.tag === 137) sellProfitProbability = double(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 55, { option: option ?? lacks(r, "option"), name, optionType, optionPrice, changeRate, volume, openInterest, iv, delta, gamma, vega, theta, rho, buyBreakEvenPoint, buyToBep, buyProfitProbability, sellProfitProbability });
}

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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putMessage(w, 10, "owner", m.owner ?? missing(w, "owner"), writeQot_Common_Security);
  putInt64(w, 16, "strikeDateTimestamp", m.strikeDateTimestamp ?? missing(w, "strikeDateTimestamp"));
  putMessage(w, 26, "chainInfo", m.chainInfo ?? missing(w, "chainInfo"), writeQot_GetOptionZeroDteScreener_OptionChainInfo);
  putInt32(w, 32, "sortType", m.sortType);
  putBool(w, 40, "isAsc", m.isAsc);
  putMessages(w, 50, "filterList", m.filterList, writeQot_OptionCommon_ZeroDteContractIndicator);
}

export interface S2C {
  /** The options of the chain that pass. */
  itemList: ZeroDteContractItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: ZeroDteContractItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readZeroDteContractItem(below(r, "itemList", itemList.length)));
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { itemList });
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

/** Asks for the same-day options of one security. Qot_GetOptionZeroDteContract, protocol 3312. */
export const GetOptionZeroDteContract: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3312,
  name: "Qot_GetOptionZeroDteContract",
  effect: "read",
  request: { name: "Qot_GetOptionZeroDteContract.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionZeroDteContract.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionZeroDteContract.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionZeroDteContract.S2C", read: readS2C },
});
