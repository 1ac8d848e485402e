// Generated from Qot_GetEventContractEventList.EventItem by tools/rows. Do not edit.
import type { EventItem as Message } from "@opend/core/qot/get-event-contract-event-list";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type EventStatus, eventStatuses } from "../enums/event-status.ts";

/** One event of the series. */
export interface EventOfSeries {
  /** Market and code of the event (`EC.KXGDP-27JAN30`). OpenD calls it `eventSecurity`. */
  readonly code: string;
  /** What the event is called, in the language that OpenD is set to. OpenD calls it `eventName`. */
  readonly name: string | undefined;
  /** More about the event, in the language that OpenD is set to. OpenD calls it `eventSubName`. */
  readonly subtitle: string | undefined;
  /** Where the event is in its life. */
  readonly status: EventStatus | undefined;
  /** The series that the event belongs to. OpenD calls it `seriesSecurity`. */
  readonly series: string | undefined;
  /** When the event starts, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  readonly startDate: string | undefined;
  /** When the event ends, in UTC as ISO 8601 (`2025-09-26T18:30:00Z`). */
  readonly endDate: string | undefined;
  /** Category, as `eventCategories` gives it (`SPORTS`). */
  readonly category: string | undefined;
  /** Whether only one of its contracts can come true. OpenD calls it `mutuallyExclusive`. */
  readonly isMutuallyExclusive: boolean | undefined;
  /** The competition, in words. */
  readonly competition: string | undefined;
  /** The kind of bet within the competition, in words. */
  readonly competitionScope: string | undefined;
  /** Tags that the event has within its category. */
  readonly tags: readonly string[];
}

export function eventOfSeries(message: Message): EventOfSeries {
  return {
    code: codeText(message.eventSecurity),
    name: message.eventName || undefined,
    subtitle: message.eventSubName || undefined,
    status: enumName(eventStatuses, message.status),
    series: message.seriesSecurity && codeText(message.seriesSecurity),
    startDate: dayText(message.startDate),
    endDate: dayText(message.endDate),
    category: message.category || undefined,
    isMutuallyExclusive: message.mutuallyExclusive,
    competition: message.competition || undefined,
    competitionScope: message.competitionScope || undefined,
    tags: message.tags,
  };
}
