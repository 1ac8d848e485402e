// Generated from Qot_OptionScreen.OptionScreenItem by tools/rows. Do not edit.
import type { OptionScreenItem as Message } from "@opend/core/qot/option-screen";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { type OptionExercise, optionExercises } from "../enums/option-exercise.ts";
import { type OptionType, optionTypes } from "../enums/option-type.ts";
import { type ScreenedUnderlying, screenedUnderlying } from "./screened-underlying.ts";

/** One option that passes, with the requested figures; prices are in the currency of the market. */
export interface ScreenedOption {
  /** The option contract. OpenD calls it `security`. */
  readonly code: string | undefined;
  /** What the option is called. OpenD calls it `optionName`. */
  readonly name: string | undefined;
  /** Call or put. OpenD calls it `optionType`. */
  readonly type: OptionType | undefined;
  /** The figures of the underlying security. OpenD calls it `underlyingInfo`. */
  readonly underlying: ScreenedUnderlying | undefined;
  /** Latest price of the option, in the currency of the market. */
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
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  readonly strikePrice: number | undefined;
  /** Expiry date as a number: year, month, day (20260116). OpenD calls it `strikeDate`. */
  readonly expiryDay: number | undefined;
  /** When the option may be exercised. */
  readonly exerciseType: OptionExercise | undefined;
  /** Kind of expiry: weekly, monthly and so on; the vendor does not document its numbers. */
  readonly expirationType: number | undefined;
  /** Whether the option is in the money: 0 out, 1 in. */
  readonly inTheMoney: number | undefined;
  /** Days until expiry. OpenD calls it `leftDay`. */
  readonly daysToExpiry: number | undefined;
  /** Mean of best bid and best ask, in the currency of the market. */
  readonly midPrice: number | undefined;
  /** Best bid, in the currency of the market. OpenD calls it `bidPrice`. */
  readonly bid: number | undefined;
  /** Best ask, in the currency of the market. OpenD calls it `askPrice`. */
  readonly ask: number | undefined;
  /** Best ask less best bid, in the currency of the market. */
  readonly bidAskSpread: number | undefined;
  /** Contracts wanted at the best bid. */
  readonly bidVolume: number | undefined;
  /** Contracts offered at the best ask. */
  readonly askVolume: number | undefined;
  /** Open contracts. */
  readonly openInterest: number | undefined;
  /**
   * Contracts wanted over contracts offered; the vendor does not document whether it is in percent.
   * OpenD calls it `bidAskVolumeRatio`.
   */
  readonly bidToAskVolume: number | undefined;
  /**
   * Value of the open contracts, in the currency of the market. OpenD calls it
   * `openInterestMarketCap`.
   */
  readonly openInterestValue: number | undefined;
  /**
   * Contracts traded over open contracts; the vendor does not document whether it is in percent.
   * OpenD calls it `volOIRatio`.
   */
  readonly volumeToOpenInterest: number | undefined;
  /** What the seller receives; the vendor does not document whether per contract or per unit. */
  readonly premium: number | undefined;
  /**
   * Volatility that the option's price implies; the vendor does not document whether it is in
   * percent.
   */
  readonly impliedVolatility: number | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  readonly delta: number | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  readonly gamma: number | undefined;
  /** Sensitivity of the price to implied volatility. */
  readonly vega: number | undefined;
  /** Sensitivity of the price to the passing of time. */
  readonly theta: number | undefined;
  /** Sensitivity of the price to the interest rate. */
  readonly rho: number | undefined;
  /** How many times as much underlying as option the same money buys, a plain ratio. */
  readonly leverageRatio: number | undefined;
  /**
   * Leverage times delta: how many percent the option moves per percent of the underlying, a plain
   * ratio.
   */
  readonly effectiveGearing: number | undefined;
  /**
   * Estimated probability that the option ends in the money; the vendor does not document whether
   * it is in percent. OpenD calls it `itmProbability`.
   */
  readonly inTheMoneyProbability: number | undefined;
  /**
   * Volatility that the underlying showed; the vendor does not document whether it is in percent.
   * OpenD calls it `historyVolatility`.
   */
  readonly historicalVolatility: number | undefined;
  /**
   * Implied over historical volatility; the vendor does not document whether it is in percent.
   * OpenD calls it `ivHvRatio`.
   */
  readonly impliedToHistoricalVolatility: number | undefined;
  /**
   * How far the underlying must move for the buyer to break even, relative to its price; the vendor
   * does not document whether it is in percent. OpenD calls it `buyToBep`.
   */
  readonly buyerBreakEvenDistance: number | undefined;
  /**
   * How far the underlying may move before the seller breaks even, relative to its price; the
   * vendor does not document whether it is in percent. OpenD calls it `sellToBep`.
   */
  readonly sellerBreakEvenDistance: number | undefined;
  /**
   * Estimated probability that the buyer makes a profit; the vendor does not document whether it is
   * in percent. OpenD calls it `buyProfitProbability`.
   */
  readonly buyerProfitProbability: number | undefined;
  /**
   * Estimated probability that the seller makes a profit; the vendor does not document whether it
   * is in percent. OpenD calls it `sellProfitProbability`.
   */
  readonly sellerProfitProbability: number | undefined;
  /**
   * Part of the price that immediate exercise would bring, in percent (20 means 20 %). OpenD calls
   * it `intrinsicValuePer`.
   */
  readonly intrinsicValuePercent: number | undefined;
  /**
   * Part of the price that immediate exercise would not bring, in percent (20 means 20 %). OpenD
   * calls it `timeValuePer`.
   */
  readonly timeValuePercent: number | undefined;
  /**
   * How far in the money; the vendor does not document whether it is in percent. OpenD calls it
   * `itmDegree`.
   */
  readonly inTheMoneyDegree: number | undefined;
  /**
   * How far out of the money; the vendor does not document whether it is in percent. OpenD calls it
   * `otmDegree`.
   */
  readonly outOfTheMoneyDegree: number | undefined;
  /**
   * Estimated probability that the option ends out of the money; the vendor does not document
   * whether it is in percent. OpenD calls it `otmProbability`.
   */
  readonly outOfTheMoneyProbability: number | undefined;
  /**
   * Seller's return until expiry, as a yearly rate; the vendor does not document whether it is in
   * percent. OpenD calls it `sellAnnualizedReturn`.
   */
  readonly sellerAnnualReturn: number | undefined;
  /**
   * Seller's return until expiry; the vendor does not document whether it is in percent. OpenD
   * calls it `intervalReturn`.
   */
  readonly sellerReturn: number | undefined;
}

export function screenedOption(message: Message): ScreenedOption {
  return {
    code: message.security && codeText(message.security),
    name: message.optionName || undefined,
    type: enumName(optionTypes, message.optionType),
    underlying: message.underlyingInfo && screenedUnderlying(message.underlyingInfo),
    price: message.price,
    changePercent: message.changeRate,
    volume: safeNumber("volume", message.volume),
    turnover: message.turnover,
    strikePrice: message.strikePrice,
    expiryDay: safeNumber("strikeDate", message.strikeDate),
    exerciseType: enumName(optionExercises, message.exerciseType),
    expirationType: message.expirationType,
    inTheMoney: message.inTheMoney,
    daysToExpiry: message.leftDay,
    midPrice: message.midPrice,
    bid: message.bidPrice,
    ask: message.askPrice,
    bidAskSpread: message.bidAskSpread,
    bidVolume: safeNumber("bidVolume", message.bidVolume),
    askVolume: safeNumber("askVolume", message.askVolume),
    openInterest: safeNumber("openInterest", message.openInterest),
    bidToAskVolume: message.bidAskVolumeRatio,
    openInterestValue: message.openInterestMarketCap,
    volumeToOpenInterest: message.volOIRatio,
    premium: message.premium,
    impliedVolatility: message.impliedVolatility,
    delta: message.delta,
    gamma: message.gamma,
    vega: message.vega,
    theta: message.theta,
    rho: message.rho,
    leverageRatio: message.leverageRatio,
    effectiveGearing: message.effectiveGearing,
    inTheMoneyProbability: message.itmProbability,
    historicalVolatility: message.historyVolatility,
    impliedToHistoricalVolatility: message.ivHvRatio,
    buyerBreakEvenDistance: message.buyToBep,
    sellerBreakEvenDistance: message.sellToBep,
    buyerProfitProbability: message.buyProfitProbability,
    sellerProfitProbability: message.sellProfitProbability,
    intrinsicValuePercent: message.intrinsicValuePer,
    timeValuePercent: message.timeValuePer,
    inTheMoneyDegree: message.itmDegree,
    outOfTheMoneyDegree: message.otmDegree,
    outOfTheMoneyProbability: message.otmProbability,
    sellerAnnualReturn: message.sellAnnualizedReturn,
    sellerReturn: message.intervalReturn,
  };
}
