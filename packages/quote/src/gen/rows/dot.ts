// Generated from Qot_GetFedWatchDotPlot.DotGroup by tools/rows. Do not edit.
import type { DotGroup as Message } from "@opend/core/qot/get-fed-watch-dot-plot";

/** The members who expect one rate. */
export interface Dot {
  /** The expected rate, in percent (4.125 means 4.125 %). OpenD calls it `rate`. */
  readonly ratePercent: number;
  /** Members of the committee who expect that rate. */
  readonly voteCount: number;
  /** Whether the rate is the year's median. */
  readonly isMedian: boolean | undefined;
}

export function dot(message: Message): Dot {
  return {
    ratePercent: message.rate,
    voteCount: message.voteCount,
    isMedian: message.isMedian,
  };
}
