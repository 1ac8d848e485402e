// Generated from Qot_GetFedWatchTargetRate.TargetRateItem by tools/rows. Do not edit.
import type { TargetRateItem as Message } from "@opend/core/qot/get-fed-watch-target-rate";

/** How likely one range of the target rate is. */
export interface TargetRate {
  /** The range of the target rate (`4.25% ~ 4.50%`). OpenD calls it `targetRange`. */
  readonly range: string;
  /**
   * Probability that the market expects, in percent (92.13 means 92.13 %). OpenD calls it
   * `probability`.
   */
  readonly probabilityPercent: number;
}

export function targetRate(message: Message): TargetRate {
  return {
    range: message.targetRange,
    probabilityPercent: message.probability,
  };
}
