// Generated from Qot_GetEventContractCategory by tools/questions. Do not edit.
import { type C2S, GetEventContractCategory, type S2C } from "@opend/core/qot/get-event-contract-category";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EventCategory, eventCategory as readEventCategory } from "../rows/event-category.ts";

/** Options of {@link eventCategories}. */
export interface EventCategoriesOptions extends CallOptions {
  /** Only this category (`SPORTS`). Default: all. */
  readonly category?: string | undefined;
}

/** The arguments of {@link eventCategoriesQuestion}. */
export type EventCategoriesArguments = Pick<EventCategoriesOptions, "category">;

/** Qot_GetEventContractCategory as a value, for tools. */
export const eventCategoriesQuestion: SingleQuestion<EventCategoriesArguments, C2S, S2C, readonly EventCategory[]> = {
  protocol: GetEventContractCategory,
  arguments: {
    category: { field: "category", kind: text },
  },
  about: () => [],
  answer: ({ categoryList }) => categoryList.map(readEventCategory),
};

/**
 * The categories of event contracts, with their tags.
 *
 * ```ts
 * for (const { category, tags } of await eventCategories(opend)) console.log(category, tags);
 * ```
 *
 * Qot_GetEventContractCategory (3434), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function eventCategories(
  opend: Requester,
  options: EventCategoriesOptions = {},
): Promise<readonly EventCategory[]> {
  return single(opend, eventCategoriesQuestion, { ...copied(options) }, options);
}
