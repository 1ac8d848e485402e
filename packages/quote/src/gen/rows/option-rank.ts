// Generated from Qot_GetOptionRank.OptionRankItem by tools/rows. Do not edit.
import type { OptionRankItem as Message } from "@opend/core/qot/get-option-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { type OptionType, optionTypes } from "../enums/option-type.ts";

/** One option with its figures; prices are in the currency of the market. */
export interface OptionRank extends Subject {
  /** Call or put. OpenD calls it `optionType`. */
  readonly type: OptionType | undefined;
  /** Latest price of the option, in the currency of the market. OpenD calls it `optionPrice`. */
  readonly price: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRate`.
   */
  readonly changePercent: number | undefined;
  /** Contracts traded. */
  readonly volume: number | undefined;
  /** Value traded, in the currency of the market. */
  readonly turnover: number | undefined;
  /** Rise of open interest, in contracts; never negative. OpenD calls it `oiIncrement`. */
  readonly openInterestIncrease: number | undefined;
  /** Fall of open interest, in contracts; never negative. OpenD calls it `oiDecrement`. */
  readonly openInterestDecrease: number | undefined;
  /**
   * Rise of the value of the open contracts, never negative, in the currency of the market. OpenD
   * calls it `oiMarketCapIncrement`.
   */
  readonly openInterestValueIncrease: number | undefined;
  /**
   * Fall of the value of the open contracts, never negative, in the currency of the market. OpenD
   * calls it `oiMarketCapDecrement`.
   */
  readonly openInterestValueDecrease: number | undefined;
  /** Open contracts. */
  readonly openInterest: number | undefined;
  /**
   * Value of the open contracts, in the currency of the market. OpenD calls it
   * `openInterestMarketCap`.
   */
  readonly openInterestValue: number | undefined;
  /**
   * Volatility that the option's price implies, in percent (20 means 20 %). OpenD calls it `iv`.
   */
  readonly impliedVolatilityPercent: number | undefined;
  /** Mean of best bid and best ask, in the currency of the market. OpenD calls it `midPrice`. */
  readonly mid: number | undefined;
  /** Best bid, in the currency of the market. OpenD calls it `bidPrice`. */
  readonly bid: number | undefined;
  /** Contracts wanted at the best bid. */
  readonly bidVolume: number | undefined;
  /** Best ask, in the currency of the market. OpenD calls it `askPrice`. */
  readonly ask: number | undefined;
  /** Contracts offered at the best ask. */
  readonly askVolume: number | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  readonly delta: number | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  readonly gamma: number | undefined;
  /** Sensitivity of the price to the passing of time. */
  readonly theta: number | undefined;
  /** Sensitivity of the price to implied volatility. */
  readonly vega: number | undefined;
  /** Sensitivity of the price to the interest rate. */
  readonly rho: number | undefined;
}

export function optionRank(message: Message): OptionRank {
  const about = subjectOf(message.option, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    type: enumName(optionTypes, message.optionType),
    price: message.optionPrice,
    changePercent: message.changeRate,
    volume: safeNumber("volume", message.volume),
    turnover: message.turnover,
    openInterestIncrease: safeNumber("oiIncrement", message.oiIncrement),
    openInterestDecrease: safeNumber("oiDecrement", message.oiDecrement),
    openInterestValueIncrease: message.oiMarketCapIncrement,
    openInterestValueDecrease: message.oiMarketCapDecrement,
    openInterest: safeNumber("openInterest", message.openInterest),
    openInterestValue: message.openInterestMarketCap,
    impliedVolatilityPercent: message.iv,
    mid: message.midPrice,
    bid: message.bidPrice,
    bidVolume: safeNumber("bidVolume", message.bidVolume),
    ask: message.askPrice,
    askVolume: safeNumber("askVolume", message.askVolume),
    delta: message.delta,
    gamma: message.gamma,
    theta: message.theta,
    vega: message.vega,
    rho: message.rho,
  };
}

/** The columns of {@link OptionRank}. */
export const optionRankColumns: FieldKinds<OptionRank> = {
  code: "plain",
  market: "plain",
  name: "plain",
  type: "plain",
  price: "number",
  changePercent: "number",
  volume: "number",
  turnover: "number",
  openInterestIncrease: "number",
  openInterestDecrease: "number",
  openInterestValueIncrease: "number",
  openInterestValueDecrease: "number",
  openInterest: "number",
  openInterestValue: "number",
  impliedVolatilityPercent: "number",
  mid: "number",
  bid: "number",
  bidVolume: "number",
  ask: "number",
  askVolume: "number",
  delta: "number",
  gamma: "number",
  theta: "number",
  vega: "number",
  rho: "number",
};
