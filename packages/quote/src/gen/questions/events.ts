// Generated from Qot_GetEventContractEventList by tools/questions. Do not edit.
import { type C2S, GetEventContractEventList, type S2C } from "@opend/core/qot/get-event-contract-event-list";
import type { Paginator } from "@opend/core";
import { copied, nextPageCursor } from "@opend/core/internal";
import { type Choice, choice, code } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { eventStatuses } from "../enums/event-status.ts";
import { type EventOfSeries, eventOfSeries as readEventOfSeries } from "../rows/event-of-series.ts";

/** Options of {@link events}. */
export interface EventsOptions extends ListOptions {
  /** Only events in this state. Default: all. */
  readonly status?: Choice<typeof eventStatuses> | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link eventsQuestion}. */
export interface EventsArguments extends Pick<EventsOptions, "status"> {
  /** The series whose events are wanted (`EC.KXEPLGAME`). */
  readonly series: string;
}

/** Qot_GetEventContractEventList as a value, for tools. */
export const eventsQuestion: ListQuestion<EventsArguments, C2S, S2C, EventOfSeries> = {
  protocol: GetEventContractEventList,
  arguments: {
    series: { field: "series", kind: code, isRequired: true },
    status: { field: "status", kind: choice(eventStatuses) },
  },
  about: ({ series }) => [series],
  cursor: nextPageCursor,
  rows: ({ eventList }) => eventList.map(readEventOfSeries),
};

/**
 * The events of a series.
 *
 * ```ts
 * const all = await events(opend, "EC.KXEPLGAME").take(10);
 * console.log(all.map(({ code, name }) => [code, name]));
 * ```
 *
 * Qot_GetEventContractEventList (3437), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function events(
  opend: Requester,
  series: string,
  options: EventsOptions = {},
): Paginator<EventOfSeries> {
  return list(opend, eventsQuestion, { ...copied(options), series }, options);
}
