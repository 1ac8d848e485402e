// Generated from Qot_GetWarrant.WarrantData by tools/rows. Do not edit.
import type { WarrantData as Message } from "@opend/core/qot/get-warrant";
import type { FieldKinds } from "../../ask/columns.ts";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { inlineBounds, type InlineBounds } from "../enums/inline-bounds.ts";
import { type WarrantIssuer, warrantIssuers } from "../enums/warrant-issuer.ts";
import { type WarrantStatus, warrantStatuses } from "../enums/warrant-status.ts";
import { type WarrantType, warrantTypes } from "../enums/warrant-type.ts";

/** A warrant or a bull/bear contract; prices are in the currency of the market. */
export interface Warrant extends Subject {
  /** Call, put, bull, bear or inline. */
  readonly type: WarrantType;
  /** The underlying security. OpenD calls it `owner`. */
  readonly underlying: string;
  /** Latest price, in the currency of the market. OpenD calls it `curPrice`. */
  readonly price: number;
  /**
   * Highest price of the trading day, in the currency of the market. OpenD calls it `highPrice`.
   */
  readonly high: number;
  /** Lowest price of the trading day, in the currency of the market. OpenD calls it `lowPrice`. */
  readonly low: number;
  /**
   * Closing price of the trading day before, in the currency of the market. OpenD calls it
   * `lastClosePrice`.
   */
  readonly lastClose: number;
  /**
   * Change of price against the previous close, in the currency of the market. OpenD calls it
   * `priceChangeVal`.
   */
  readonly change: number;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRate`.
   */
  readonly changePercent: number;
  /** Units traded today. */
  readonly volume: number;
  /** Value traded today, in the currency of the market. */
  readonly turnover: number;
  /** The issuer of the warrant. */
  readonly issuer: WarrantIssuer;
  /** Date of maturity, the market's own. OpenD calls it `maturityTime`. */
  readonly maturityDate: string | undefined;
  /** Listing date, the market's own. OpenD calls it `listTime`. */
  readonly listDate: string | undefined;
  /** Last trading day, the market's own. OpenD calls it `lastTradeTime`. */
  readonly lastTradingDate: string | undefined;
  /** Price of the underlying at which the contract is called; bull/bear contracts only. */
  readonly recoveryPrice: number | undefined;
  /** Warrants needed for one unit of the underlying, a plain ratio. */
  readonly conversionRatio: number;
  /** Units per lot. */
  readonly lotSize: number;
  /** Price of the underlying at which the warrant is exercised, in the currency of the market. */
  readonly strikePrice: number;
  /** Whether the warrant can be traded. */
  readonly status: WarrantStatus;
  /** Best bid, in the currency of the market. OpenD calls it `bidPrice`. */
  readonly bid: number;
  /** Best ask, in the currency of the market. OpenD calls it `askPrice`. */
  readonly ask: number;
  /** Units wanted at the best bid. OpenD calls it `bidVol`. */
  readonly bidVolume: number;
  /** Units offered at the best ask. OpenD calls it `askVol`. */
  readonly askVolume: number;
  /** The vendor's overall score of the warrant. */
  readonly score: number;
  /**
   * How far the underlying must move until maturity for the holder to break even, in percent (20
   * means 20 %). OpenD calls it `premium`.
   */
  readonly premiumPercent: number;
  /**
   * Price of the underlying at which nothing is won or lost, in the currency of the market. OpenD
   * calls it `breakEvenPoint`.
   */
  readonly breakEvenPrice: number;
  /** How many times as much underlying as warrant the same money buys, a plain ratio. */
  readonly leverage: number;
  /**
   * How far in (positive) or out of (negative) the money, in percent (20 means 20 %). OpenD calls
   * it `ipop`.
   */
  readonly inTheMoneyPercent: number;
  /**
   * Distance of the underlying price from the call price, in percent (20 means 20 %); bull/bear
   * contracts only. OpenD calls it `priceRecoveryRatio`.
   */
  readonly distanceToRecoveryPercent: number | undefined;
  /**
   * Price of as many warrants as one unit of the underlying takes, in the currency of the market.
   */
  readonly conversionPrice: number;
  /**
   * Part of the issue held by the public, in percent (20 means 20 %). OpenD calls it `streetRate`.
   */
  readonly streetPercent: number;
  /** Units held by the public. OpenD calls it `streetVol`. */
  readonly streetVolume: number;
  /**
   * Day's high less day's low, relative to the previous close, in percent (20 means 20 %). OpenD
   * calls it `amplitude`.
   */
  readonly amplitudePercent: number;
  /** Units issued. */
  readonly issueSize: number;
  /**
   * Volatility that the warrant's price implies; call and put warrants only. The vendor does not
   * document its unit.
   */
  readonly impliedVolatility: number | undefined;
  /** Change of price for a change of 1 in the underlying price; call and put warrants only. */
  readonly delta: number | undefined;
  /**
   * Leverage times delta: how many percent the warrant moves per percent of the underlying, a plain
   * ratio.
   */
  readonly effectiveLeverage: number;
  /** Upper bound of the underlying price, in the currency of the market; inline warrants only. */
  readonly upperStrikePrice: number | undefined;
  /** Lower bound of the underlying price, in the currency of the market; inline warrants only. */
  readonly lowerStrikePrice: number | undefined;
  /** Inside or outside the bounds, for inline warrants only. OpenD calls it `inLinePriceStatus`. */
  readonly bounds: InlineBounds | undefined;
}

export function warrant(message: Message): Warrant {
  const about = subjectOf(message.stock, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    type: enumName(warrantTypes, message.type),
    underlying: codeText(message.owner),
    price: message.curPrice,
    high: message.highPrice,
    low: message.lowPrice,
    lastClose: message.lastClosePrice,
    change: message.priceChangeVal,
    changePercent: message.changeRate,
    volume: safeNumber("volume", message.volume),
    turnover: message.turnover,
    issuer: enumName(warrantIssuers, message.issuer),
    maturityDate: dayText(message.maturityTime),
    listDate: dayText(message.listTime),
    lastTradingDate: dayText(message.lastTradeTime),
    recoveryPrice: message.recoveryPrice,
    conversionRatio: message.conversionRatio,
    lotSize: message.lotSize,
    strikePrice: message.strikePrice,
    status: enumName(warrantStatuses, message.status),
    bid: message.bidPrice,
    ask: message.askPrice,
    bidVolume: safeNumber("bidVol", message.bidVol),
    askVolume: safeNumber("askVol", message.askVol),
    score: message.score,
    premiumPercent: message.premium,
    breakEvenPrice: message.breakEvenPoint,
    leverage: message.leverage,
    inTheMoneyPercent: message.ipop,
    distanceToRecoveryPercent: message.priceRecoveryRatio,
    conversionPrice: message.conversionPrice,
    streetPercent: message.streetRate,
    streetVolume: safeNumber("streetVol", message.streetVol),
    amplitudePercent: message.amplitude,
    issueSize: safeNumber("issueSize", message.issueSize),
    impliedVolatility: message.impliedVolatility,
    delta: message.delta,
    effectiveLeverage: message.effectiveLeverage,
    upperStrikePrice: message.upperStrikePrice,
    lowerStrikePrice: message.lowerStrikePrice,
    bounds: enumName(inlineBounds, message.inLinePriceStatus),
  };
}

/** The columns of {@link Warrant}. */
export const warrantColumns: FieldKinds<Warrant> = {
  code: "plain",
  market: "plain",
  name: "plain",
  type: "plain",
  underlying: "plain",
  price: "number",
  high: "number",
  low: "number",
  lastClose: "number",
  change: "number",
  changePercent: "number",
  volume: "number",
  turnover: "number",
  issuer: "plain",
  maturityDate: "plain",
  listDate: "plain",
  lastTradingDate: "plain",
  recoveryPrice: "number",
  conversionRatio: "number",
  lotSize: "number",
  strikePrice: "number",
  status: "plain",
  bid: "number",
  ask: "number",
  bidVolume: "number",
  askVolume: "number",
  score: "number",
  premiumPercent: "number",
  breakEvenPrice: "number",
  leverage: "number",
  inTheMoneyPercent: "number",
  distanceToRecoveryPercent: "number",
  conversionPrice: "number",
  streetPercent: "number",
  streetVolume: "number",
  amplitudePercent: "number",
  issueSize: "number",
  impliedVolatility: "number",
  delta: "number",
  effectiveLeverage: "number",
  upperStrikePrice: "number",
  lowerStrikePrice: "number",
  bounds: "plain",
};
