// Generated from GetDelayStatistics.DelayStatisticsItem by tools/rows. Do not edit.
import type { DelayStatisticsItem as Message } from "@opend/core/system/get-delay-statistics";

/** How many pushes had a delay in one range. */
export interface DelayRange {
  /** Lower end of the range, included, in milliseconds. OpenD calls it `begin`. */
  readonly fromMs: number;
  /** Upper end of the range, not included, in milliseconds. OpenD calls it `end`. */
  readonly toMs: number;
  /** Pushes whose delay is in the range. */
  readonly count: number;
  /** Part of all pushes, in percent (20 means 20 %). OpenD calls it `proportion`. */
  readonly proportionPercent: number;
  /**
   * Part of all pushes up to the end of the range, in percent (20 means 20 %). OpenD calls it
   * `cumulativeRatio`.
   */
  readonly cumulativePercent: number;
}

export function delayRange(message: Message): DelayRange {
  return {
    fromMs: message.begin,
    toMs: message.end,
    count: message.count,
    proportionPercent: message.proportion,
    cumulativePercent: message.cumulativeRatio,
  };
}
