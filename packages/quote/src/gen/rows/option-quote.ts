// Generated from Qot_Common.OptionBasicQotExData by tools/rows. Do not edit.
import type { OptionBasicQotExData as Message } from "@opend/core/qot/common";
import { enumName } from "../../enum-name.ts";
import { type IndexOption, indexOptions } from "../enums/index-option.ts";
import { type OptionExercise, optionExercises } from "../enums/option-exercise.ts";

/** The additional fields in the quote of an option. */
export interface OptionQuote {
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  readonly strikePrice: number;
  /** Units of the underlying per contract. */
  readonly contractSize: number;
  /** Open contracts. */
  readonly openInterest: number;
  /**
   * Volatility that the option's price implies, in percent (20 means 20 %). OpenD calls it
   * `impliedVolatility`.
   */
  readonly impliedVolatilityPercent: number;
  /**
   * How far the underlying must move until expiry for the holder to break even, in percent (20
   * means 20 %). OpenD calls it `premium`.
   */
  readonly premiumPercent: number;
  /** Change of price for a change of 1 in the underlying price. */
  readonly delta: number;
  /** Change of delta for a change of 1 in the underlying price. */
  readonly gamma: number;
  /** Sensitivity of the price to implied volatility. */
  readonly vega: number;
  /** Sensitivity of the price to the passing of time. */
  readonly theta: number;
  /** Sensitivity of the price to the interest rate. */
  readonly rho: number;
  /** Net open contracts; Hong Kong options only. */
  readonly netOpenInterest: number | undefined;
  /** Days until expiry; negative once expired. OpenD calls it `expiryDateDistance`. */
  readonly daysToExpiry: number | undefined;
  /**
   * Nominal value of one contract, in the currency of the market; Hong Kong options only. OpenD
   * calls it `contractNominalValue`.
   */
  readonly nominalValue: number | undefined;
  /**
   * Lots of the underlying that one contract equals; Hong Kong options only, absent for options on
   * an index. OpenD calls it `ownerLotMultiplier`.
   */
  readonly underlyingLots: number | undefined;
  /** When the option may be exercised. OpenD calls it `optionAreaType`. */
  readonly exercise: OptionExercise | undefined;
  /** Factor from a quoted price to the value of one contract. */
  readonly contractMultiplier: number | undefined;
  /**
   * A normal or a small contract, for options on an index only. OpenD calls it `indexOptionType`.
   */
  readonly indexOption: IndexOption | undefined;
}

export function optionQuote(message: Message): OptionQuote {
  return {
    strikePrice: message.strikePrice,
    contractSize: message.contractSizeFloat ?? message.contractSize,
    openInterest: message.openInterest,
    impliedVolatilityPercent: message.impliedVolatility,
    premiumPercent: message.premium,
    delta: message.delta,
    gamma: message.gamma,
    vega: message.vega,
    theta: message.theta,
    rho: message.rho,
    netOpenInterest: message.netOpenInterest,
    daysToExpiry: message.expiryDateDistance,
    nominalValue: message.contractNominalValue,
    underlyingLots: message.ownerLotMultiplier,
    exercise: enumName(optionExercises, message.optionAreaType),
    contractMultiplier: message.contractMultiplier,
    indexOption: enumName(indexOptions, message.indexOptionType),
  };
}
