// Generated from Qot_GetOptionQuote.OptionQuote by tools/rows. Do not edit.
import type { OptionQuote as Message } from "@opend/core/qot/get-option-quote";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { type IndexOption, indexOptions } from "../enums/index-option.ts";
import { type OptionExercise, optionExercises } from "../enums/option-exercise.ts";
import { type OptionType, optionTypes } from "../enums/option-type.ts";

/**
 * The quote of an option, or of a combination as a whole; prices are in the currency of the market.
 */
export interface OptionFigures {
  /** Call or put. OpenD calls it `option_type`. */
  readonly type: OptionType | undefined;
  /** Latest price, in the currency of the market. */
  readonly price: number | undefined;
  /** First price of the trading day, in the currency of the market. */
  readonly open: number | undefined;
  /** Highest price of the trading day, in the currency of the market. */
  readonly high: number | undefined;
  /** Lowest price of the trading day, in the currency of the market. */
  readonly low: number | undefined;
  /**
   * Closing price of the trading day before, in the currency of the market. OpenD calls it
   * `pre_close`.
   */
  readonly lastClose: number | undefined;
  /**
   * Change of price against the previous close, in the currency of the market. OpenD calls it
   * `chg`.
   */
  readonly change: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `chg_rate`.
   */
  readonly changePercent: number | undefined;
  /** Contracts traded today. OpenD calls it `vol`. */
  readonly volume: number | undefined;
  /** Value traded today, in the currency of the market. */
  readonly turnover: number | undefined;
  /** Mean of best bid and best ask, in the currency of the market. */
  readonly mid: number | undefined;
  /** Open contracts. OpenD calls it `open_interest`. */
  readonly openInterest: number | undefined;
  /**
   * How far the underlying must move until expiry for the holder to break even, in percent (20
   * means 20 %). OpenD calls it `premium`.
   */
  readonly premiumPercent: number | undefined;
  /**
   * Volatility that the option's price implies, in percent (20 means 20 %). OpenD calls it `IV`.
   */
  readonly impliedVolatilityPercent: number | undefined;
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
  /** Expiry date, the market's own. OpenD calls it `expire_time`. */
  readonly expiryDate: string | undefined;
  /**
   * Price at which the underlying is bought or sold on exercise, in the currency of the market.
   * OpenD calls it `strike`.
   */
  readonly strikePrice: number | undefined;
  /** Units of the underlying per contract. OpenD calls it `contract_size`. */
  readonly contractSize: number | undefined;
  /**
   * Factor from a quoted price to the value of one contract, a plain ratio. OpenD calls it
   * `contract_multiplier`.
   */
  readonly contractMultiplier: number | undefined;
  /** When the option may be exercised. OpenD calls it `exercise_type`. */
  readonly exercise: OptionExercise | undefined;
  /** Days until expiry; negative once expired. OpenD calls it `days_to_expiry`. */
  readonly daysToExpiry: number | undefined;
  /** Net open contracts; Hong Kong options only. OpenD calls it `net_open_interest`. */
  readonly netOpenInterest: number | undefined;
  /**
   * Value of one contract, in the currency of the market; Hong Kong options only. OpenD calls it
   * `contract_value`.
   */
  readonly contractValue: number | undefined;
  /**
   * Lots of the underlying that one contract equals; Hong Kong options only. OpenD calls it
   * `equal_underlying`.
   */
  readonly equalUnderlying: number | undefined;
  /**
   * A normal or a small contract, for options on an index only. OpenD calls it `index_option_type`.
   */
  readonly indexOption: IndexOption | undefined;
  /**
   * What immediate exercise would bring, per unit of the underlying, in the currency of the market.
   * OpenD calls it `intrinsic_value`.
   */
  readonly intrinsicValue: number | undefined;
  /** Price less intrinsic value, in the currency of the market. OpenD calls it `time_value`. */
  readonly timeValue: number | undefined;
  /**
   * Estimated probability of a profit. The vendor does not document whether it is in percent. OpenD
   * calls it `prob_of_profit`.
   */
  readonly probabilityOfProfit: number | undefined;
  /**
   * Return of the seller on what is put up, in percent (20 means 20 %). OpenD calls it
   * `seller_roi`.
   */
  readonly sellerReturnPercent: number | undefined;
  /**
   * Fair price as the vendor estimates it, in the currency of the market. OpenD calls it
   * `mark_price`.
   */
  readonly markPrice: number | undefined;
  /**
   * How many times as much underlying as option the same money buys, a plain ratio. OpenD calls it
   * `leverage_ratio`.
   */
  readonly leverageRatio: number | undefined;
  /**
   * Leverage times delta: how many percent the option moves per percent of the underlying, a plain
   * ratio. OpenD calls it `effective_gearing`.
   */
  readonly effectiveGearing: number | undefined;
  /**
   * Prices of the underlying at expiry at which nothing is won or lost, in the currency of the
   * market. OpenD calls it `breakeven_point`.
   */
  readonly breakEvenPrices: readonly number[];
  /**
   * Distance from the underlying price to each entry of `breakEvenPrices`, in the same order. The
   * vendor does not document its unit. OpenD calls it `dist_to_breakeven`.
   */
  readonly distancesToBreakEven: readonly number[];
}

export function optionFigures(message: Message): OptionFigures {
  return {
    type: enumName(optionTypes, message.option_type),
    price: message.price,
    open: message.open,
    high: message.high,
    low: message.low,
    lastClose: message.pre_close,
    change: message.chg,
    changePercent: message.chg_rate,
    volume: safeNumber("vol", message.vol),
    turnover: message.turnover,
    mid: message.mid,
    openInterest: message.open_interest,
    premiumPercent: message.premium,
    impliedVolatilityPercent: message.IV,
    delta: message.delta,
    gamma: message.gamma,
    vega: message.vega,
    theta: message.theta,
    rho: message.rho,
    expiryDate: dayText(message.expire_time),
    strikePrice: message.strike,
    contractSize: message.contract_size,
    contractMultiplier: message.contract_multiplier,
    exercise: enumName(optionExercises, message.exercise_type),
    daysToExpiry: message.days_to_expiry,
    netOpenInterest: message.net_open_interest,
    contractValue: message.contract_value,
    equalUnderlying: message.equal_underlying,
    indexOption: enumName(indexOptions, message.index_option_type),
    intrinsicValue: message.intrinsic_value,
    timeValue: message.time_value,
    probabilityOfProfit: message.prob_of_profit,
    sellerReturnPercent: message.seller_roi,
    markPrice: message.mark_price,
    leverageRatio: message.leverage_ratio,
    effectiveGearing: message.effective_gearing,
    breakEvenPrices: message.breakeven_point,
    distancesToBreakEven: message.dist_to_breakeven,
  };
}
