// Generated from Qot_GetOptionSellerScreener.SellerItem by tools/rows. Do not edit.
import type { SellerItem as Message } from "@opend/core/qot/get-option-seller-screener";
import type { FieldKinds } from "../../ask/columns.ts";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { dayText } from "../../time/day-text.ts";
import { type OptionType, optionTypes } from "../enums/option-type.ts";

/** One option with what selling it would bring. */
export interface SoldOption extends Subject {
  /** Call or put. OpenD calls it `optionType`. */
  readonly type: OptionType | undefined;
  /** The underlying security. OpenD calls it `owner`. */
  readonly underlying: string | undefined;
  /** Latest price of the option, in the currency of the market. OpenD calls it `optionPrice`. */
  readonly price: number | undefined;
  /** Price at which the underlying is bought or sold on exercise, in the currency of the market. */
  readonly strikePrice: number | undefined;
  /** Expiry date, as `YYYY-MM-DD`. OpenD calls it `strikeTime`. */
  readonly expiryDate: string | undefined;
  /** Days until expiry. OpenD calls it `leftDays`. */
  readonly daysToExpiry: number | undefined;
  /** Latest price of the underlying, in the currency of the market. OpenD calls it `stockPrice`. */
  readonly underlyingPrice: number | undefined;
  /**
   * What the seller of one contract receives: price times contract multiplier, in the currency of
   * the market.
   */
  readonly premium: number | undefined;
  /** How far out of the money, in percent (20 means 20 %). OpenD calls it `otmDegree`. */
  readonly outOfTheMoneyPercent: number | undefined;
  /**
   * Volatility that the option's price implies, in percent (20 means 20 %). OpenD calls it `iv`.
   */
  readonly impliedVolatilityPercent: number | undefined;
  /** Seller's return until expiry, in percent (20 means 20 %). OpenD calls it `intervalReturn`. */
  readonly returnPercent: number | undefined;
  /**
   * Seller's return until expiry, as a yearly rate, in percent (20 means 20 %). OpenD calls it
   * `annualizedReturn`.
   */
  readonly annualReturnPercent: number | undefined;
  /**
   * Estimated probability that the option is exercised, in percent (20 means 20 %). OpenD calls it
   * `itmProbability`.
   */
  readonly inTheMoneyProbabilityPercent: number | undefined;
  /**
   * Seller's return until expiry if the option is exercised, in percent (20 means 20 %); covered
   * calls only. OpenD calls it `strikedIntervalReturn`.
   */
  readonly exercisedReturnPercent: number | undefined;
  /**
   * Seller's return if the option is exercised, as a yearly rate, in percent (20 means 20 %);
   * covered calls only. OpenD calls it `strikedAnnualizedReturn`.
   */
  readonly exercisedAnnualReturnPercent: number | undefined;
}

export function soldOption(message: Message): SoldOption {
  const about = subjectOf(message.option, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    type: enumName(optionTypes, message.optionType),
    underlying: message.owner && codeText(message.owner),
    price: message.optionPrice,
    strikePrice: message.strikePrice,
    expiryDate: dayText(message.strikeTime),
    daysToExpiry: message.leftDays,
    underlyingPrice: message.stockPrice,
    premium: message.premium,
    outOfTheMoneyPercent: message.otmDegree,
    impliedVolatilityPercent: message.iv,
    returnPercent: message.intervalReturn,
    annualReturnPercent: message.annualizedReturn,
    inTheMoneyProbabilityPercent: message.itmProbability,
    exercisedReturnPercent: message.strikedIntervalReturn,
    exercisedAnnualReturnPercent: message.strikedAnnualizedReturn,
  };
}

/** The columns of {@link SoldOption}. */
export const soldOptionColumns: FieldKinds<SoldOption> = {
  code: "plain",
  market: "plain",
  name: "plain",
  type: "plain",
  underlying: "plain",
  price: "number",
  strikePrice: "number",
  expiryDate: "plain",
  daysToExpiry: "number",
  underlyingPrice: "number",
  premium: "number",
  outOfTheMoneyPercent: "number",
  impliedVolatilityPercent: "number",
  returnPercent: "number",
  annualReturnPercent: "number",
  inTheMoneyProbabilityPercent: "number",
  exercisedReturnPercent: "number",
  exercisedAnnualReturnPercent: "number",
};
