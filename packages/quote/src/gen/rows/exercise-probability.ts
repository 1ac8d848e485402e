// Generated from Qot_GetOptionExerciseProbability.StrikeProbabilityItem by tools/rows. Do not edit.
import type { StrikeProbabilityItem as Message } from "@opend/core/qot/get-option-exercise-probability";
import { dayText } from "../../time/day-text.ts";

/** The probability of exercise at one point in time. */
export interface ExerciseProbability {
  /** Price of the underlying, in the currency of the market. OpenD calls it `securityPrice`. */
  readonly price: number | undefined;
  /** The day of the point, the market's own. OpenD calls it `timestampStr`. */
  readonly date: string | undefined;
  /**
   * Probability of exercise, in percent (12.34 means 12.34 %). OpenD calls it `strikeProbability`.
   */
  readonly probabilityPercent: number | undefined;
}

export function exerciseProbability(message: Message): ExerciseProbability {
  return {
    price: message.securityPrice,
    date: dayText(message.timestampStr),
    probabilityPercent: message.strikeProbability,
  };
}
