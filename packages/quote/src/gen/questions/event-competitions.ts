// Generated from Qot_FilterCompetition by tools/questions. Do not edit.
import { type C2S, FilterCompetition, type S2C } from "@opend/core/qot/filter-competition";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EventTag, eventTag as readEventTag } from "../rows/event-tag.ts";

/** Options of {@link eventCompetitions}. */
export interface EventCompetitionsOptions extends CallOptions {
  /** Only this category (`SPORTS`). Default: all. */
  readonly category?: string | undefined;
  /** Only this tag (`BASEBALL`). Default: all. */
  readonly tag?: string | undefined;
}

/** The arguments of {@link eventCompetitionsQuestion}. */
export type EventCompetitionsArguments = Pick<EventCompetitionsOptions, "category" | "tag">;

/** Qot_FilterCompetition as a value, for tools. */
export const eventCompetitionsQuestion: SingleQuestion<EventCompetitionsArguments, C2S, S2C, readonly EventTag[]> = {
  protocol: FilterCompetition,
  arguments: {
    category: { field: "category", kind: text },
    tag: { field: "tag", kind: text },
  },
  about: () => [],
  answer: ({ tagFilterList }) => tagFilterList.map(readEventTag),
};

/**
 * The competitions of event contracts, by tag.
 *
 * ```ts
 * const tags = await eventCompetitions(opend, { category: "SPORTS" });
 * console.log(tags.map(({ tag, competitions }) => [tag, competitions]));
 * ```
 *
 * Qot_FilterCompetition (3435), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function eventCompetitions(
  opend: Requester,
  options: EventCompetitionsOptions = {},
): Promise<readonly EventTag[]> {
  return single(opend, eventCompetitionsQuestion, { ...copied(options) }, options);
}
