// Generated from Qot_GetWarrant.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Qot_GetWarrant.ts";
import * as Qot_Common from "../qot/common.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";

export interface C2S {
  /** Row to start from, counted from 0. */
  begin: number;
  /** Rows per page, at most 200. */
  num: number;
  /** A value of `SortField`: what the rows are sorted by. */
  sortField: number;
  /** True sorts upwards, false downwards. */
  ascend: boolean;
  /** Only warrants on this stock or index. */
  owner?: Qot_Common.Security | undefined;
  /** Values of `WarrantType`: only warrants of these kinds. */
  typeList: number[];
  /** Values of `Issuer`: only warrants of these issuers. */
  issuerList: number[];
  /** First day of maturity to keep, as `YYYY-MM-DD`. */
  maturityTimeMin?: string | undefined;
  /** Last day of maturity to keep, as `YYYY-MM-DD`. */
  maturityTimeMax?: string | undefined;
  /** A value of `IpoPeriod`: only warrants that were or will be listed within this time. */
  ipoPeriod?: number | undefined;
  /** A value of `PriceType`: only warrants in or out of the money; does not apply to inline warrants. */
  priceType?: number | undefined;
  /** A value of `WarrantStatus`: only warrants in this state. */
  status?: number | undefined;
  /** Only warrants whose latest price is at least this, in the currency of the market; no bound when absent. */
  curPriceMin?: number | undefined;
  /** Only warrants whose latest price is at most this, in the currency of the market; no bound when absent. */
  curPriceMax?: number | undefined;
  /** Only warrants whose strike price is at least this, in the currency of the market; no bound when absent. */
  strikePriceMin?: number | undefined;
  /** Only warrants whose strike price is at most this, in the currency of the market; no bound when absent. */
  strikePriceMax?: number | undefined;
  /** Only warrants whose part held by the public is at least this, in percent (20 means 20 %); no bound when absent. */
  streetMin?: number | undefined;
  /** Only warrants whose part held by the public is at most this, in percent (20 means 20 %); no bound when absent. */
  streetMax?: number | undefined;
  /** Only warrants whose conversion ratio is at least this, a plain ratio; no bound when absent. */
  conversionMin?: number | undefined;
  /** Only warrants whose conversion ratio is at most this, a plain ratio; no bound when absent. */
  conversionMax?: number | undefined;
  /** Only warrants whose volume is at least this, in units; no bound when absent. */
  volMin?: bigint | undefined;
  /** Only warrants whose volume is at most this, in units; no bound when absent. */
  volMax?: bigint | undefined;
  /** Only warrants whose premium is at least this, in percent (20 means 20 %); no bound when absent. */
  premiumMin?: number | undefined;
  /** Only warrants whose premium is at most this, in percent (20 means 20 %); no bound when absent. */
  premiumMax?: number | undefined;
  /** Only warrants whose leverage is at least this, a plain ratio; no bound when absent. */
  leverageRatioMin?: number | undefined;
  /** Only warrants whose leverage is at most this, a plain ratio; no bound when absent. */
  leverageRatioMax?: number | undefined;
  /** Only warrants whose delta is at least this; no bound when absent. Call and put warrants only. */
  deltaMin?: number | undefined;
  /** Only warrants whose delta is at most this; no bound when absent. Call and put warrants only. */
  deltaMax?: number | undefined;
  /** Only warrants whose implied volatility is at least this; no bound when absent. Call and put warrants only; the vendor does not document its unit. */
  impliedMin?: number | undefined;
  /** Only warrants whose implied volatility is at most this; no bound when absent. Call and put warrants only; the vendor does not document its unit. */
  impliedMax?: number | undefined;
  /** Only warrants whose call price is at least this, in the currency of the market; no bound when absent. Bull/bear contracts only. */
  recoveryPriceMin?: number | undefined;
  /** Only warrants whose call price is at most this, in the currency of the market; no bound when absent. Bull/bear contracts only. */
  recoveryPriceMax?: number | undefined;
  /** Only warrants whose distance from the underlying price to the call price is at least this, in percent; no bound when absent. Bull/bear contracts only. */
  priceRecoveryRatioMin?: number | undefined;
  /** Only warrants whose distance from the underlying price to the call price is at most this, in percent; no bound when absent. Bull/bear contracts only. */
  priceRecoveryRatioMax?: number | undefined;
  /** Parameters that every quote request may carry, such as the securities firm. */
  header?: Qot_Common.QotHeader | undefined;
}

export const C2S: MessageType<C2S> = {
  name: "Qot_GetWarrant.C2S",
  wire: wire.C2S,
  checked: [
    ["begin", "required", "int32"],
    ["num", "required", "int32"],
    ["sortField", "required", "int32"],
    ["ascend", "required", "bool"],
    ["owner", "optional", Qot_Common.Security],
    ["typeList", "repeated", "int32"],
    ["issuerList", "repeated", "int32"],
    ["maturityTimeMin", "optional", "string"],
    ["maturityTimeMax", "optional", "string"],
    ["ipoPeriod", "optional", "int32"],
    ["priceType", "optional", "int32"],
    ["status", "optional", "int32"],
    ["curPriceMin", "optional", "double"],
    ["curPriceMax", "optional", "double"],
    ["strikePriceMin", "optional", "double"],
    ["strikePriceMax", "optional", "double"],
    ["streetMin", "optional", "double"],
    ["streetMax", "optional", "double"],
    ["conversionMin", "optional", "double"],
    ["conversionMax", "optional", "double"],
    ["volMin", "optional", "uint64"],
    ["volMax", "optional", "uint64"],
    ["premiumMin", "optional", "double"],
    ["premiumMax", "optional", "double"],
    ["leverageRatioMin", "optional", "double"],
    ["leverageRatioMax", "optional", "double"],
    ["deltaMin", "optional", "double"],
    ["deltaMax", "optional", "double"],
    ["impliedMin", "optional", "double"],
    ["impliedMax", "optional", "double"],
    ["recoveryPriceMin", "optional", "double"],
    ["recoveryPriceMax", "optional", "double"],
    ["priceRecoveryRatioMin", "optional", "double"],
    ["priceRecoveryRatioMax", "optional", "double"],
    ["header", "optional", Qot_Common.QotHeader],
  ],
};

/** One warrant; prices are in the currency of the market. */
export interface WarrantData {
  /** The warrant. */
  stock: Qot_Common.Security;
  /** The underlying security. */
  owner: Qot_Common.Security;
  /** A value of `WarrantType`: call, put, bull, bear or inline. */
  type: number;
  /** A value of `Issuer`: who issued the warrant. */
  issuer: number;
  /** Date of maturity, as text in the market's own time zone. */
  maturityTime: string;
  /** Date of maturity, in Unix seconds. */
  maturityTimestamp?: number | undefined;
  /** Listing date, as text in the market's own time zone. */
  listTime: string;
  /** Listing date, in Unix seconds. */
  listTimestamp?: number | undefined;
  /** Last trading day, as text in the market's own time zone. */
  lastTradeTime: string;
  /** Last trading day, in Unix seconds. */
  lastTradeTimestamp?: number | undefined;
  /** Price of the underlying at which the contract is called; bull/bear contracts only. */
  recoveryPrice?: number | undefined;
  /** Warrants needed for one unit of the underlying, a plain ratio. */
  conversionRatio: number;
  /** Units per lot. */
  lotSize: number;
  /** Price of the underlying at which the warrant is exercised, in the currency of the market. */
  strikePrice: number;
  /** Closing price of the trading day before, in the currency of the market. */
  lastClosePrice: number;
  /** Name in the language that OpenD is set to. */
  name: string;
  /** Latest price, in the currency of the market. */
  curPrice: number;
  /** Change of price against the previous close, in the currency of the market. */
  priceChangeVal: number;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  changeRate: number;
  /** A value of `WarrantStatus`: whether the warrant can be traded. */
  status: number;
  /** Best bid, in the currency of the market. */
  bidPrice: number;
  /** Best ask, in the currency of the market. */
  askPrice: number;
  /** Units wanted at the best bid. */
  bidVol: bigint;
  /** Units offered at the best ask. */
  askVol: bigint;
  /** Units traded today. */
  volume: bigint;
  /** Value traded today, in the currency of the market. */
  turnover: number;
  /** The vendor's overall score of the warrant. */
  score: number;
  /** How far the underlying must move until maturity for the holder to break even, in percent (20 means 20 %). */
  premium: number;
  /** Price of the underlying at which nothing is won or lost, in the currency of the market. */
  breakEvenPoint: number;
  /** How many times as much underlying as warrant the same money buys, a plain ratio. */
  leverage: number;
  /** How far in (positive) or out of (negative) the money, in percent (20 means 20 %). */
  ipop: number;
  /** Distance of the underlying price from the call price, in percent (20 means 20 %); bull/bear contracts only. */
  priceRecoveryRatio?: number | undefined;
  /** Price of as many warrants as one unit of the underlying takes, in the currency of the market. */
  conversionPrice: number;
  /** Part of the issue held by the public, in percent (20 means 20 %). */
  streetRate: number;
  /** Units held by the public. */
  streetVol: bigint;
  /** Day's high less day's low, relative to the previous close, in percent (20 means 20 %). */
  amplitude: number;
  /** Units issued. */
  issueSize: bigint;
  /** Highest price of the trading day, in the currency of the market. */
  highPrice: number;
  /** Lowest price of the trading day, in the currency of the market. */
  lowPrice: number;
  /** Volatility that the warrant's price implies; call and put warrants only. The vendor does not document its unit. */
  impliedVolatility?: number | undefined;
  /** Change of price for a change of 1 in the underlying price; call and put warrants only. */
  delta?: number | undefined;
  /** Leverage times delta: how many percent the warrant moves per percent of the underlying, a plain ratio. */
  effectiveLeverage: number;
  /** Upper bound of the underlying price, in the currency of the market; inline warrants only. */
  upperStrikePrice?: number | undefined;
  /** Lower bound of the underlying price, in the currency of the market; inline warrants only. */
  lowerStrikePrice?: number | undefined;
  /** A value of `PriceType`: inside or outside the bounds, for inline warrants only. */
  inLinePriceStatus?: number | undefined;
}

export const WarrantData: MessageType<WarrantData> = {
  name: "Qot_GetWarrant.WarrantData",
  wire: wire.WarrantData,
  checked: [
    ["stock", "required", Qot_Common.Security],
    ["owner", "required", Qot_Common.Security],
    ["type", "required"],
    ["issuer", "required"],
    ["maturityTime", "required"],
    ["listTime", "required"],
    ["lastTradeTime", "required"],
    ["conversionRatio", "required"],
    ["lotSize", "required"],
    ["strikePrice", "required"],
    ["lastClosePrice", "required"],
    ["name", "required"],
    ["curPrice", "required"],
    ["priceChangeVal", "required"],
    ["changeRate", "required"],
    ["status", "required"],
    ["bidPrice", "required"],
    ["askPrice", "required"],
    ["bidVol", "required"],
    ["askVol", "required"],
    ["volume", "required"],
    ["turnover", "required"],
    ["score", "required"],
    ["premium", "required"],
    ["breakEvenPoint", "required"],
    ["leverage", "required"],
    ["ipop", "required"],
    ["conversionPrice", "required"],
    ["streetRate", "required"],
    ["streetVol", "required"],
    ["amplitude", "required"],
    ["issueSize", "required"],
    ["highPrice", "required"],
    ["lowPrice", "required"],
    ["effectiveLeverage", "required"],
  ],
};

export interface S2C {
  /** Whether this is the last page. */
  lastPage: boolean;
  /** Warrants that pass the filter, on all pages together. */
  allCount: number;
  /** The warrants of this page. */
  warrantDataList: WarrantData[];
}

export const S2C: MessageType<S2C> = {
  name: "Qot_GetWarrant.S2C",
  wire: wire.S2C,
  checked: [
    ["lastPage", "required"],
    ["allCount", "required"],
    ["warrantDataList", "repeated", WarrantData],
  ],
};

export interface Request {
  /** What is asked for. */
  c2s: C2S;
}

export const Request: MessageType<Request> = {
  name: "Qot_GetWarrant.Request",
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
  name: "Qot_GetWarrant.Response",
  wire: wire.Response,
  checked: [
    ["retType", "required"],
    ["s2c", "optional", S2C],
  ],
};

/** Asks for Hong Kong warrants that pass a filter, a page at a time. Qot_GetWarrant, protocol 3210. */
export const GetWarrant: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = {
  kind: "request",
  id: 3210,
  name: "Qot_GetWarrant",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  bounds: { pageMax: 200 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
};
