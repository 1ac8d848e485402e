// Generated from Qot_GetFedWatchTargetRate.FedMeetingTab by tools/rows. Do not edit.
import type { FedMeetingTab as Message } from "@opend/core/qot/get-fed-watch-target-rate";
import { dayText } from "../../time/day-text.ts";
import { type TargetRate, targetRate } from "./target-rate.ts";

/** What is expected of one meeting of the Federal Open Market Committee. */
export interface FedMeeting {
  /** Day of the meeting, as `YYYY-MM-DD`. OpenD calls it `meetingDate`. */
  readonly date: string | undefined;
  /**
   * The possible ranges, the lowest rate first; the probabilities add up to 100. OpenD calls it
   * `targetRateList`.
   */
  readonly rates: readonly TargetRate[];
}

export function fedMeeting(message: Message): FedMeeting {
  return {
    date: dayText(message.meetingDate),
    rates: message.targetRateList.map(targetRate),
  };
}
