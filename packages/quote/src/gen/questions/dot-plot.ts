// Generated from Qot_GetFedWatchDotPlot by tools/questions. Do not edit.
import { type C2S, GetFedWatchDotPlot, type S2C } from "@opend/core/qot/get-fed-watch-dot-plot";
import type { CallOptions } from "@opend/core";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type DotPlot, dotPlot as readDotPlot } from "../rows/dot-plot.ts";

/** The arguments of {@link dotPlotQuestion}: none. */
export type DotPlotArguments = Readonly<Record<never, never>>;

/** Qot_GetFedWatchDotPlot as a value, for tools. */
export const dotPlotQuestion: SingleQuestion<DotPlotArguments, C2S, S2C, DotPlot> = {
  protocol: GetFedWatchDotPlot,
  arguments: {
  },
  about: () => [],
  answer: readDotPlot,
};

/**
 * The rates that the members of the Federal Open Market Committee expect, by year.
 *
 * ```ts
 * const { currentRatePercent, years } = await dotPlot(opend);
 * console.log(currentRatePercent, years.map(({ year, medianRatePercent }) => [year, medianRatePercent]));
 * ```
 *
 * Qot_GetFedWatchDotPlot (3405), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function dotPlot(
  opend: Requester,
  options: CallOptions = {},
): Promise<DotPlot> {
  return single(opend, dotPlotQuestion, {}, options);
}
