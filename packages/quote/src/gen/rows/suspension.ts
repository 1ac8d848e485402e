// Generated from Qot_GetSuspend.Suspend by tools/rows. Do not edit.
import type { Suspend as Message } from "@opend/core/qot/get-suspend";
import { dayText } from "../../time/day-text.ts";

/** One day of suspension. */
export interface Suspension {
  /** The day, the market's own. OpenD calls it `time`. */
  readonly date: string | undefined;
}

export function suspension(message: Message): Suspension {
  return {
    date: dayText(message.time),
  };
}
