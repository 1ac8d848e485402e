// Generated from Qot_GetFedWatchDotPlot.DotPlotYear by tools/rows. Do not edit.
import type { DotPlotYear as Message } from "@opend/core/qot/get-fed-watch-dot-plot";
import { type Dot, dot } from "./dot.ts";

/** What the members expect for one year. */
export interface DotPlotYear {
  /** The calendar year that the expectations are about (2026). */
  readonly year: number;
  /**
   * Median of the members' rates, in percent (4.125 means 4.125 %). OpenD calls it `medianRate`.
   */
  readonly medianRatePercent: number | undefined;
  /** The expected rates, the lowest first. OpenD calls it `dotList`. */
  readonly dots: readonly Dot[];
}

export function dotPlotYear(message: Message): DotPlotYear {
  return {
    year: message.year,
    medianRatePercent: message.medianRate,
    dots: message.dotList.map(dot),
  };
}
