// Generated from Qot_GetResearchMorningstarReport.StringWithUpdateTime by tools/rows. Do not edit.
import type { StringWithUpdateTime as Message } from "@opend/core/qot/get-research-morningstar-report";
import { dayText } from "../../time/day-text.ts";

/** A text and when it was last updated. */
export interface DatedText {
  /** What the report says. OpenD calls it `context`. */
  readonly text: string | undefined;
  /** When the text was last updated, the market's own. OpenD calls it `updateTimeStr`. */
  readonly updateDate: string | undefined;
}

export function datedText(message: Message): DatedText {
  return {
    text: message.context || undefined,
    updateDate: dayText(message.updateTimeStr),
  };
}
