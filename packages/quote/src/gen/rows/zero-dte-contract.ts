// Generated from Qot_GetOptionZeroDteContract.ZeroDteContractItem by tools/rows. Do not edit.
import type { ZeroDteContractItem as Message } from "@opend/core/qot/get-option-zero-dte-contract";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { type OptionType, optionTypes } from "../enums/option-type.ts";

/** One option that expires the same day. */
export interface ZeroDteContract extends Subject {
  /** Call or put. OpenD calls it `optionType`. */
  readonly type: OptionType | undefined;
  /** Latest price of the option, in the currency of the market. OpenD calls it `optionPrice`. */
  readonly price: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRate`.
   */
  readonly changePercent: number | undefined;
  /** Contracts traded today. */
  readonly volume: number | undefined;
  /** Open contracts. */
  readonly openInterest: number | undefined;
  /**
   * Volatility that the option's price implies, in percent (20 means 20 %). OpenD calls it `iv`.
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
  /**
   * Price of the underlying at which the buyer neither wins nor loses, in the currency of the
   * market. OpenD calls it `buyBreakEvenPoint`.
   */
  readonly breakEvenPrice: number | undefined;
  /**
   * How far the underlying must move to reach the buyer's break-even price, in percent (20 means 20
   * %). OpenD calls it `buyToBep`.
   */
  readonly toBreakEvenPercent: number | undefined;
  /**
   * Estimated probability that the buyer makes a profit, in percent (20 means 20 %). OpenD calls it
   * `buyProfitProbability`.
   */
  readonly buyProfitProbabilityPercent: number | undefined;
  /**
   * Estimated probability that the seller makes a profit, in percent (20 means 20 %). OpenD calls
   * it `sellProfitProbability`.
   */
  readonly sellProfitProbabilityPercent: number | undefined;
}

export function zeroDteContract(message: Message): ZeroDteContract {
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
    openInterest: safeNumber("openInterest", message.openInterest),
    impliedVolatilityPercent: message.iv,
    delta: message.delta,
    gamma: message.gamma,
    vega: message.vega,
    theta: message.theta,
    rho: message.rho,
    breakEvenPrice: message.buyBreakEvenPoint,
    toBreakEvenPercent: message.buyToBep,
    buyProfitProbabilityPercent: message.buyProfitProbability,
    sellProfitProbabilityPercent: message.sellProfitProbability,
  };
}

/** The columns of {@link ZeroDteContract}. */
export const zeroDteContractColumns: FieldKinds<ZeroDteContract> = {
  code: "plain",
  market: "plain",
  name: "plain",
  type: "plain",
  price: "number",
  changePercent: "number",
  volume: "number",
  openInterest: "number",
  impliedVolatilityPercent: "number",
  delta: "number",
  gamma: "number",
  vega: "number",
  theta: "number",
  rho: "number",
  breakEvenPrice: "number",
  toBreakEvenPercent: "number",
  buyProfitProbabilityPercent: "number",
  sellProfitProbabilityPercent: "number",
};
