// Generated from Qot_GetDailyShortVolume.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-daily-short-volume";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/**
 * The latest open short position, which comes with each page of daily short volume. Hong Kong only.
 */
export interface ShortVolumeSummary {
  /** Latest open short position, in shares; Hong Kong only. OpenD calls it `aggregatedShort`. */
  readonly sharesShort: number | undefined;
  /**
   * The same in percent of the circulating shares (0.56 means 0.56 %); Hong Kong only. OpenD calls
   * it `aggregatedShortRatio`.
   */
  readonly shortPercent: number | undefined;
  /** Date of the latest data, the market's own; Hong Kong only. OpenD calls it `newTimeStr`. */
  readonly newestDate: string | undefined;
}

export function shortVolumeSummary(message: Message): ShortVolumeSummary {
  return {
    sharesShort: safeNumber("aggregatedShort", message.aggregatedShort),
    shortPercent: message.aggregatedShortRatio,
    newestDate: dayText(message.newTimeStr),
  };
}
