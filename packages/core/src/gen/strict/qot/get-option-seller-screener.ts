// Generated from Qot_GetOptionSellerScreener.proto by tools/protoc-gen-opend. Do not edit.
import { done, type Reader, skip, below, lacks } from "../../../protobuf/reader.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { string, int32, double } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing, putMessages } from "../../../protobuf/writer.ts";
import { putInt32, putBool } from "../../../protobuf/write-values.ts";
import { writeSellerIndicator as writeQot_OptionCommon_SellerIndicator } from "../qot/option-common.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";
import type * as Qot_OptionCommon from "../qot/option-common.ts";

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

/** @internal */
export function readSellerItem(r: Reader): SellerItem {
  let option: Qot_Common.Security | undefined;
  let name: string | undefined;
  let optionType: number | undefined;
  let strikePrice: number | undefined;
  let strikeTime: string | undefined;
  let strikeTimestamp: number | undefined;
  let leftDays: number | undefined;
  let optionPrice: number | undefined;
  let stockPrice: number | undefined;
  let premium: number | undefined;
  let otmDegree: number | undefined;
  let iv: number | undefined;
  let intervalReturn: number | undefined;
  let annualizedReturn: number | undefined;
  let itmProbability: number | undefined;
  let strikedIntervalReturn: number | undefined;
  let strikedAnnualizedReturn: number | undefined;
  let owner: Qot_Common.Security | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) option = readQot_Common_Security(below(r, "option"));
    if (r.tag === 18) name = string(r);
    if (r.tag === 24) optionType = int32(r);
    if (r.tag === 33) strikePrice = double(r);
    if (r.tag === 42) strikeTime = string(r);
    if (r.tag === 49) strikeTimestamp = double(r);
    if (r.tag === 56) leftDays = int32(r);
    if (r.tag === 65) optionPrice = double(r);
    if (r.tag === 73) stockPrice = double(r);
    if (r.tag === 81) premium = double(r);
    if (r.tag === 89) otmDegree = double(r);
    if (r.tag === 97) iv = double(r);
    if (r.tag === 105) intervalReturn = double(r);
    if (r.tag === 113) annualizedReturn = double(r);
    if (r.tag === 121) itmProbability = double(r);
    if (r.tag === 129) strikedIntervalReturn = double(r);
    if (r.tag === 137) strikedAnnualizedReturn = double(r);
    if (r.tag === 146) owner = readQot_Common_Security(below(r, "owner"));
    if (r.pos === pos) skip(r);
  }
  return done(r, 53, { option: option ?? lacks(r, "option"), name, optionType, strikePrice, strikeTime, strikeTimestamp, leftDays, optionPrice, stockPrice, premium, otmDegree, iv, intervalReturn, annualizedReturn, itmProbability, strikedIntervalReturn, strikedAnnualizedReturn, owner });
}

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

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "optionMarket", m.optionMarket ?? missing(w, "optionMarket"));
  putInt32(w, 16, "sellerType", m.sellerType ?? missing(w, "sellerType"));
  putInt32(w, 24, "sortType", m.sortType);
  putBool(w, 32, "isAsc", m.isAsc);
  putMessages(w, 42, "filterList", m.filterList, writeQot_OptionCommon_SellerIndicator);
}

export interface S2C {
  /** The options that suit a seller. */
  itemList: SellerItem[];
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const itemList: SellerItem[] = [];
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 10) itemList.push(readSellerItem(below(r, "itemList", itemList.length)));
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

/** Asks for options that suit a seller. Qot_GetOptionSellerScreener, protocol 3314. */
export const GetOptionSellerScreener: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3314,
  name: "Qot_GetOptionSellerScreener",
  effect: "read",
  request: { name: "Qot_GetOptionSellerScreener.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetOptionSellerScreener.C2S", write: writeC2S },
  reply: { name: "Qot_GetOptionSellerScreener.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetOptionSellerScreener.S2C", read: readS2C },
});
