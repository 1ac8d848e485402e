// Generated from Qot_GetOptionStrategyAnalysis.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-option-strategy-analysis";
import { enumName } from "../../enum-name.ts";
import { type OptionStrategy, optionStrategyNames } from "../enums/option-strategy.ts";

/** The cost, the largest gain and the largest loss of a combination of options. */
export interface StrategyAnalysis {
  /** Code of the combination. */
  readonly code: string;
  /** Name of the combination. */
  readonly name: string;
  /** The strategy that the legs make. OpenD calls it `option_strategy`. */
  readonly strategy: OptionStrategy;
  /** Best bid for the combination, in the currency of the market. OpenD calls it `bid1`. */
  readonly bid: number | undefined;
  /** Best ask for the combination, in the currency of the market. OpenD calls it `ask1`. */
  readonly ask: number | undefined;
  /**
   * Largest possible profit, in the currency of the market; 9999999 if there is no limit. OpenD
   * calls it `max_profit`.
   */
  readonly maxProfit: number | undefined;
  /**
   * Largest possible loss, in the currency of the market; 9999999 if there is no limit. OpenD calls
   * it `max_loss`.
   */
  readonly maxLoss: number | undefined;
  /**
   * Estimated probability of a profit. The vendor does not document whether it is in percent. OpenD
   * calls it `prob_of_profit`.
   */
  readonly probabilityOfProfit: number | undefined;
  /** Delta of the combination: change of its price for a change of 1 in the underlying price. */
  readonly delta: number | undefined;
  /** Theta of the combination: change of its price per day that passes. */
  readonly theta: number | undefined;
  /**
   * Prices of the underlying at expiry at which nothing is won or lost, in the currency of the
   * market. OpenD calls it `breakeven_points`.
   */
  readonly breakEvenPrices: readonly number[];
}

export function strategyAnalysis(message: Message): StrategyAnalysis {
  return {
    code: message.code,
    name: message.name,
    strategy: enumName(optionStrategyNames, message.option_strategy),
    bid: message.bid1,
    ask: message.ask1,
    maxProfit: message.max_profit,
    maxLoss: message.max_loss,
    probabilityOfProfit: message.prob_of_profit,
    delta: message.delta,
    theta: message.theta,
    breakEvenPrices: message.breakeven_points,
  };
}
