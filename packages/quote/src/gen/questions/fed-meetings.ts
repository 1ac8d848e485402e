// Generated from Qot_GetFedWatchTargetRate by tools/questions. Do not edit.
import { type C2S, GetFedWatchTargetRate, type S2C } from "@opend/core/qot/get-fed-watch-target-rate";
import type { CallOptions } from "@opend/core";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type FedMeeting, fedMeeting as readFedMeeting } from "../rows/fed-meeting.ts";

/** The arguments of {@link fedMeetingsQuestion}: none. */
export type FedMeetingsArguments = Readonly<Record<never, never>>;

/** Qot_GetFedWatchTargetRate as a value, for tools. */
export const fedMeetingsQuestion: SingleQuestion<FedMeetingsArguments, C2S, S2C, readonly FedMeeting[]> = {
  protocol: GetFedWatchTargetRate,
  arguments: {
  },
  about: () => [],
  answer: ({ meetingList }) => meetingList.map(readFedMeeting),
};

/**
 * The target rates that markets expect of the next meetings of the Federal Open Market Committee.
 *
 * ```ts
 * const [next] = await fedMeetings(opend);
 * console.log(next?.date, next?.rates.map(({ range, probabilityPercent }) => [range, probabilityPercent]));
 * ```
 *
 * Qot_GetFedWatchTargetRate (3404), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function fedMeetings(
  opend: Requester,
  options: CallOptions = {},
): Promise<readonly FedMeeting[]> {
  return single(opend, fedMeetingsQuestion, {}, options);
}
