// Generated from Qot_GetFedWatchDotPlot.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-fed-watch-dot-plot";
import { type DotPlotYear, dotPlotYear } from "./dot-plot-year.ts";

/** The rates that the members of the Federal Open Market Committee expect. */
export interface DotPlot {
  /**
   * The federal funds rate at present, in percent (4.375 means 4.375 %). OpenD calls it
   * `currentRate`.
   */
  readonly currentRatePercent: number | undefined;
  /** The years, the nearest first. OpenD calls it `yearList`. */
  readonly years: readonly DotPlotYear[];
}

export function dotPlot(message: Message): DotPlot {
  return {
    currentRatePercent: message.currentRate,
    years: message.yearList.map(dotPlotYear),
  };
}
