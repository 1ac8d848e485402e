// Generated from Qot_WarrantScreen.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, putMessage, putMessages } from "../../../protobuf/writer.ts";
import { putDouble, putBool, putInt32, putString, putInt64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, below } from "../../../protobuf/reader.ts";
import { uint64, uint32, int32, double, string, bool } from "../../../protobuf/read-values.ts";
import { readSecurity as readQot_Common_Security } from "../qot/common.ts";
import { frozen } from "../../../frozen.ts";
import type { Bounded, Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type * as Qot_Common from "../qot/common.ts";

/** One end of an interval. */
export interface Boundary {
  /** The bound, not scaled; its unit is that of the figure which is compared. */
  value?: number | undefined;
  /** Whether the bound itself belongs to the interval. */
  includes?: boolean | undefined;
}

/** @internal */
export function writeBoundary(w: Writer, m: Loose<Boundary>): void {
  putDouble(w, 9, "value", m.value);
  putBool(w, 16, "includes", m.includes);
}

/** An interval of values. */
export interface Interval {
  /** The lower end; none when absent. */
  filterMin?: Boundary | undefined;
  /** The upper end; none when absent. */
  filterMax?: Boundary | undefined;
  /** How the values are scaled for display; the vendor does not document its numbers. */
  unit?: number | undefined;
}

/** @internal */
export function writeInterval(w: Writer, m: Loose<Interval>): void {
  putMessage(w, 10, "filterMin", m.filterMin, writeBoundary);
  putMessage(w, 18, "filterMax", m.filterMax, writeBoundary);
  putInt32(w, 24, "unit", m.unit);
}

/** One value that a figure may have. */
export interface Choice {
  /** What the value is: 1 a number, 2 a text. */
  contentType?: number | undefined;
  /** The value, where it is a text. */
  text?: string | undefined;
  /** The value, where it is a number; its unit follows from `fieldId`. */
  value?: bigint | undefined;
}

/** @internal */
export function writeChoice(w: Writer, m: Loose<Choice>): void {
  putInt32(w, 8, "contentType", m.contentType);
  putString(w, 18, "text", m.text);
  putInt64(w, 24, "value", m.value);
}

/** One condition on warrants. */
export interface ScreenGroup {
  /** A number for the figure (1 code, 4 issuer, 5 underlying, 6 type, 8 latest price); the schema has no list of them. */
  fieldId?: number | undefined;
  /** The interval that the figure must be in. */
  interval?: Interval | undefined;
  /** The values that the figure may have. */
  choices: Choice[];
}

/** @internal */
export function writeScreenGroup(w: Writer, m: Loose<ScreenGroup>): void {
  putInt32(w, 8, "fieldId", m.fieldId);
  putMessage(w, 18, "interval", m.interval, writeInterval);
  putMessages(w, 26, "choices", m.choices, writeChoice);
}

/** One figure that the rows are sorted by. */
export interface Sort {
  /** A number for the figure (1 code, 4 issuer, 5 underlying, 6 type, 8 latest price); the schema has no list of them. */
  sortFieldId?: number | undefined;
  /** The direction: 0 upwards, 1 downwards. */
  direction?: number | undefined;
}

/** @internal */
export function writeSort(w: Writer, m: Loose<Sort>): void {
  putInt32(w, 8, "sortFieldId", m.sortFieldId);
  putInt32(w, 16, "direction", m.direction);
}

/** One warrant that passes; prices are in the currency of the market. */
export interface WarrantItem {
  /** The vendor's number for the warrant. */
  stockId?: bigint | undefined;
  /** The vendor's number for the underlying. */
  stockOwner?: bigint | undefined;
  /** The vendor's number for the issuer. */
  issuerId?: number | undefined;
  /** A value of `WarrantType`: call, put, bull, bear or inline. */
  warrantType?: number | undefined;
  /** Price of the underlying at which the warrant is exercised, in the currency of the market. */
  strikePrice?: number | undefined;
  /** Date of maturity, in Unix seconds. */
  maturityDate?: bigint | undefined;
  /** Last trading day, in Unix seconds. */
  lastTradeDate?: bigint | undefined;
  /** Warrants needed for one unit of the underlying, a plain ratio. */
  conversionRatio?: number | undefined;
  /** Closing price of the trading day before, in the currency of the market. */
  lastclosePrice?: number | undefined;
  /** Price of the underlying at which the contract is called; bull/bear contracts only. */
  recoveryPrice?: number | undefined;
  /** Latest price of the underlying, in the currency of the market. */
  stockOwnerPrice?: number | undefined;
  /** Latest price of the warrant, in the currency of the market. */
  currentPrice?: number | undefined;
  /** Units traded today. */
  volume?: bigint | undefined;
  /** Value traded today, in the currency of the market. */
  turnover?: number | undefined;
  /** Units offered at the best ask. */
  sellVol?: bigint | undefined;
  /** Units wanted at the best bid. */
  buyVol?: bigint | undefined;
  /** Best ask, in the currency of the market. */
  sellPrice?: number | undefined;
  /** Best bid, in the currency of the market. */
  buyPrice?: number | undefined;
  /** Part of the issue held by the public; the vendor does not document whether it is in percent. */
  streetRate?: number | undefined;
  /** Highest price of the trading day, in the currency of the market. */
  highPrice?: number | undefined;
  /** Lowest price of the trading day, in the currency of the market. */
  lowPrice?: number | undefined;
  /** Volatility that the warrant's price implies; the vendor does not document whether it is in percent. */
  impliedVolatility?: number | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  delta?: number | undefined;
  /** State of the warrant: 0 normal, 1 suspended, 2 no longer traded, 3 to be listed. */
  status?: number | undefined;
  /** Part of the issue held by the public, a newer figure; the vendor does not document whether it is in percent. */
  streetRateNew?: number | undefined;
  /** The vendor's overall score of the warrant. */
  score?: number | undefined;
  /** How far the underlying must move until maturity for the holder to break even, in percent (20 means 20 %). */
  premium?: number | undefined;
  /** How many times as much underlying as warrant the same money buys, a plain ratio. */
  leverage?: number | undefined;
  /** Leverage times delta: how many percent the warrant moves per percent of the underlying, a plain ratio. */
  effectiveLeverage?: number | undefined;
  /** Price of the underlying at which nothing is won or lost, in the currency of the market. */
  breakEvenPoint?: number | undefined;
  /** How far in (positive) or out of (negative) the money, in percent (20 means 20 %). */
  ipop?: number | undefined;
  /** Day's high less day's low, relative to the previous close, in percent (20 means 20 %). */
  amplitude?: number | undefined;
  /** The vendor's score of the issue. */
  fxScore?: number | undefined;
  /** Listing date, in Unix seconds. */
  ipoTime?: bigint | undefined;
  /** Units held by the public. */
  streetVol?: bigint | undefined;
  /** Units per lot. */
  lotSize?: number | undefined;
  /** Units issued. */
  issueSize?: bigint | undefined;
  /** Price at the issue, in the currency of the market. */
  ipoPrice?: number | undefined;
  /** Upper bound of the underlying price; inline warrants only. */
  upperStrikePrice?: number | undefined;
  /** Lower bound of the underlying price; inline warrants only. */
  lowerStrikePrice?: number | undefined;
  /** Where the underlying price is, for inline warrants only: 0 inside the bounds, 1 outside. */
  iwPriceStatus?: number | undefined;
  /** How much the warrant moves with the underlying; the vendor does not document its unit. */
  sensitivity?: number | undefined;
  /** Distance of the underlying price from the call price, in percent (20 means 20 %). */
  priceRecoveryRatio?: number | undefined;
  /** Market and code of the warrant. */
  security?: Qot_Common.Security | undefined;
  /** Market and code of the underlying. */
  ownerSecurity?: Qot_Common.Security | undefined;
  /** Name in the language that OpenD is set to. */
  name?: string | undefined;
  /** What the underlying is called, in the language that OpenD is set to. */
  ownerName?: string | undefined;
}

/** @internal */
export function readWarrantItem(r: Reader): WarrantItem {
  let stockId: bigint | undefined;
  let stockOwner: bigint | undefined;
  let issuerId: number | undefined;
  let warrantType: number | undefined;
  let strikePrice: number | undefined;
  let maturityDate: bigint | undefined;
  let lastTradeDate: bigint | undefined;
  let conversionRatio: number | undefined;
  let lastclosePrice: number | undefined;
  let recoveryPrice: number | undefined;
  let stockOwnerPrice: number | undefined;
  let currentPrice: number | undefined;
  let volume: bigint | undefined;
  let turnover: number | undefined;
  let sellVol: bigint | undefined;
  let buyVol: bigint | undefined;
  let sellPrice: number | undefined;
  let buyPrice: number | undefined;
  let streetRate: number | undefined;
  let highPrice: number | undefined;
  let lowPrice: number | undefined;
  let impliedVolatility: number | undefined;
  let delta: number | undefined;
  let status: number | undefined;
  let streetRateNew: number | undefined;
  let score: number | undefined;
  let premium: number | undefined;
  let leverage: number | undefined;
  let effectiveLeverage: number | undefined;
  let breakEvenPoint: number | undefined;
  let ipop: number | undefined;
  let amplitude: number | undefined;
  let fxScore: number | undefined;
  let ipoTime: bigint | undefined;
  let streetVol: bigint | undefined;
  let lotSize: number | undefined;
  let issueSize: bigint | undefined;
  let ipoPrice: number | undefined;
  let upperStrikePrice: number | undefined;
  let lowerStrikePrice: number | undefined;
  let iwPriceStatus: number | undefined;
  let sensitivity: number | undefined;
  let priceRecoveryRatio: number | undefined;
  let security: Qot_Common.Security | undefined;
  let ownerSecurity: Qot_Common.Security | undefined;
  let name: string | undefined;
  let ownerName: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) stockId = uint64(r);
    if (r.tag === 16) stockOwner = uint64(r);
    if (r.tag === 24) issuerId = uint32(r);
    if (r.tag === 32) warrantType = int32(r);
    if (r.tag === 41) strikePrice = double(r);
    if (r.tag === 48) maturityDate = uint64(r);
    if (r.tag === 56) lastTradeDate = uint64(r);
    if (r.tag === 65) conversionRatio = double(r);
    if (r.tag === 73) lastclosePrice = double(r);
    if (r.tag === 81) recoveryPrice = double(r);
    if (r.tag === 161) stockOwnerPrice = double(r);
    if (r.tag === 169) currentPrice = double(r);
    if (r.tag === 176) volume = uint64(r);
    if (r.tag === 185) turnover = double(r);
    if (r.tag === 192) sellVol = uint64(r);
    if (r.tag === 200) buyVol = uint64(r);
    if (r.tag === 209) sellPrice = double(r);
    if (r.tag === 217) buyPrice = double(r);
    if (r.tag === 225) streetRate = double(r);
    if (r.tag === 233) highPrice = double(r);
    if (r.tag === 241) lowPrice = double(r);
    if (r.tag === 249) impliedVolatility = double(r);
    if (r.tag === 257) delta = double(r);
    if (r.tag === 264) status = int32(r);
    if (r.tag === 273) streetRateNew = double(r);
    if (r.tag === 281) score = double(r);
    if (r.tag === 289) premium = double(r);
    if (r.tag === 297) leverage = double(r);
    if (r.tag === 305) effectiveLeverage = double(r);
    if (r.tag === 313) breakEvenPoint = double(r);
    if (r.tag === 321) ipop = double(r);
    if (r.tag === 329) amplitude = double(r);
    if (r.tag === 337) fxScore = double(r);
    if (r.tag === 344) ipoTime = uint64(r);
    if (r.tag === 352) streetVol = uint64(r);
    if (r.tag === 360) lotSize = uint32(r);
    if (r.tag === 368) issueSize = uint64(r);
    if (r.tag === 377) ipoPrice = double(r);
    if (r.tag === 385) upperStrikePrice = double(r);
    if (r.tag === 393) lowerStrikePrice = double(r);
    if (r.tag === 400) iwPriceStatus = uint32(r);
    if (r.tag === 409) sensitivity = double(r);
    if (r.tag === 417) priceRecoveryRatio = double(r);
    if (r.tag === 802) security = readQot_Common_Security(below(r, "security"));
    if (r.tag === 810) ownerSecurity = readQot_Common_Security(below(r, "ownerSecurity"));
    if (r.tag === 818) name = string(r);
    if (r.tag === 826) ownerName = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 144, { stockId, stockOwner, issuerId, warrantType, strikePrice, maturityDate, lastTradeDate, conversionRatio, lastclosePrice, recoveryPrice, stockOwnerPrice, currentPrice, volume, turnover, sellVol, buyVol, sellPrice, buyPrice, streetRate, highPrice, lowPrice, impliedVolatility, delta, status, streetRateNew, score, premium, leverage, effectiveLeverage, breakEvenPoint, ipop, amplitude, fxScore, ipoTime, streetVol, lotSize, issueSize, ipoPrice, upperStrikePrice, lowerStrikePrice, iwPriceStatus, sensitivity, priceRecoveryRatio, security, ownerSecurity, name, ownerName });
}

export interface C2S {
  /** The market: 1 Hong Kong, 4 Singapore, 15 Malaysia. */
  marketType?: number | undefined;
  /** Whether delayed quotes are wanted. */
  isDelay?: boolean | undefined;
  /** Conditions that a warrant must pass. */
  filterList: ScreenGroup[];
  /** What the rows are sorted by, the most important first. */
  sortList: Sort[];
  /** Whether only the number of warrants is wanted. */
  onlyCount?: boolean | undefined;
  /** Row to start from, counted from 0. */
  pageFrom?: number | undefined;
  /** Rows per page. */
  pageCount?: number | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "marketType", m.marketType);
  putBool(w, 16, "isDelay", m.isDelay);
  putMessages(w, 26, "filterList", m.filterList, writeScreenGroup);
  putMessages(w, 34, "sortList", m.sortList, writeSort);
  putBool(w, 40, "onlyCount", m.onlyCount);
  putInt32(w, 48, "pageFrom", m.pageFrom);
  putInt32(w, 56, "pageCount", m.pageCount);
}

export interface S2C {
  /** The warrants of this page. */
  warrants: WarrantItem[];
  /** Whether this is the last page. */
  lastPage?: boolean | undefined;
  /** Warrants that pass the conditions, on all pages together. */
  allCount?: number | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  const warrants: WarrantItem[] = [];
  let lastPage: boolean | undefined;
  let allCount: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    while (r.tag === 26) warrants.push(readWarrantItem(below(r, "warrants", warrants.length)));
    if (r.tag === 32) lastPage = bool(r);
    if (r.tag === 40) allCount = int32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 12, { warrants, lastPage, allCount });
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

/** Asks for warrants that pass a set of conditions, a page at a time. Qot_WarrantScreen, protocol 3254. */
export const WarrantScreen: Protocol<C2S, S2C, "read"> & Bounded<"pageMax"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3254,
  name: "Qot_WarrantScreen",
  effect: "read",
  bounds: { pageMax: 200 },
  request: { name: "Qot_WarrantScreen.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_WarrantScreen.C2S", write: writeC2S },
  reply: { name: "Qot_WarrantScreen.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_WarrantScreen.S2C", read: readS2C },
});
