// Generated from Qot_GetEventContractMilestoneList.MilestoneItem by tools/rows. Do not edit.
import type { MilestoneItem as Message } from "@opend/core/qot/get-event-contract-milestone-list";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type MilestoneType, milestoneTypes } from "../enums/milestone-type.ts";

/** One milestone, such as a game. */
export interface EventMilestone {
  /** Market and code of the milestone. OpenD calls it `milestoneSecurity`. */
  readonly code: string;
  /** The kind of milestone. */
  readonly type: MilestoneType | undefined;
  /** What the milestone is called, in the language that OpenD is set to. */
  readonly title: string | undefined;
  /** Category, as `eventCategories` gives it (`SPORTS`). */
  readonly category: string | undefined;
  /** When it starts; the vendor does not document the format. */
  readonly startDate: string | undefined;
  /** When it ends; the vendor does not document the format. */
  readonly endDate: string | undefined;
  /** The event that it is mainly about. OpenD calls it `primaryEventSecurity`. */
  readonly event: string | undefined;
  /** A message about it, in the language that OpenD is set to. */
  readonly notificationMessage: string | undefined;
  /** Other events that it is about. OpenD calls it `relatedEventList`. */
  readonly relatedEvents: readonly string[];
}

export function eventMilestone(message: Message): EventMilestone {
  return {
    code: codeText(message.milestoneSecurity),
    type: enumName(milestoneTypes, message.type),
    title: message.title || undefined,
    category: message.category || undefined,
    startDate: dayText(message.startDate),
    endDate: dayText(message.endDate),
    event: message.primaryEventSecurity && codeText(message.primaryEventSecurity),
    notificationMessage: message.notificationMessage || undefined,
    relatedEvents: message.relatedEventList.map(codeText),
  };
}
