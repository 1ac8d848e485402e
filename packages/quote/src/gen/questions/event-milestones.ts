// Generated from Qot_GetEventContractMilestoneList by tools/questions. Do not edit.
import { type C2S, GetEventContractMilestoneList, type S2C } from "@opend/core/qot/get-event-contract-milestone-list";
import type { Paginator } from "@opend/core";
import { copied, nextPageCursor } from "@opend/core/internal";
import { code, text } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EventMilestone, eventMilestone as readEventMilestone } from "../rows/event-milestone.ts";

/** Options of {@link eventMilestones}. */
export interface EventMilestonesOptions extends ListOptions {
  /** Only this category (`SPORTS`). Default: all. */
  readonly category?: string | undefined;
  /** Only this competition. Default: all. */
  readonly competition?: string | undefined;
  /** Only milestones of this event; OpenD filters them itself. */
  readonly relatedEvent?: string | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link eventMilestonesQuestion}. */
export type EventMilestonesArguments = Pick<EventMilestonesOptions, "category" | "competition" | "relatedEvent">;

/** Qot_GetEventContractMilestoneList as a value, for tools. */
export const eventMilestonesQuestion: ListQuestion<EventMilestonesArguments, C2S, S2C, EventMilestone> = {
  protocol: GetEventContractMilestoneList,
  arguments: {
    category: { field: "category", kind: text },
    competition: { field: "competition", kind: text },
    relatedEvent: { field: "relatedEvent", kind: code },
  },
  about: ({ relatedEvent }) => (relatedEvent === undefined ? [] : [relatedEvent]),
  cursor: nextPageCursor,
  rows: ({ milestoneList }) => milestoneList.map(readEventMilestone),
};

/**
 * The milestones that events belong to, such as games.
 *
 * ```ts
 * const games = await eventMilestones(opend, { category: "SPORTS" }).take(10);
 * console.log(games.map(({ title, startDate }) => [title, startDate]));
 * ```
 *
 * Qot_GetEventContractMilestoneList (3439), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function eventMilestones(
  opend: Requester,
  options: EventMilestonesOptions = {},
): Paginator<EventMilestone> {
  return list(opend, eventMilestonesQuestion, { ...copied(options) }, options);
}
