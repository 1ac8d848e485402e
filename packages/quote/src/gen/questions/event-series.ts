// Generated from Qot_GetEventContractSeriesList by tools/questions. Do not edit.
import { type C2S, GetEventContractSeriesList, type S2C } from "@opend/core/qot/get-event-contract-series-list";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EventSeries, eventSeries as readEventSeries } from "../rows/event-series.ts";

/** Options of {@link eventSeries}. */
export interface EventSeriesOptions extends CallOptions {
  /** Only this category (`SPORTS`). Default: all. */
  readonly category?: string | undefined;
  /** Only this tag (`BASEBALL`). Default: all. */
  readonly tag?: string | undefined;
}

/** The arguments of {@link eventSeriesQuestion}. */
export type EventSeriesArguments = Pick<EventSeriesOptions, "category" | "tag">;

/** Qot_GetEventContractSeriesList as a value, for tools. */
export const eventSeriesQuestion: SingleQuestion<EventSeriesArguments, C2S, S2C, readonly EventSeries[]> = {
  protocol: GetEventContractSeriesList,
  arguments: {
    category: { field: "category", kind: text },
    tag: { field: "tag", kind: text },
  },
  about: () => [],
  answer: ({ seriesList }) => seriesList.map(readEventSeries),
};

/**
 * The series of events that contracts are on.
 *
 * ```ts
 * const series = await eventSeries(opend, { category: "SPORTS" });
 * console.log(series.map(({ code, name }) => [code, name]));
 * ```
 *
 * Qot_GetEventContractSeriesList (3436), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function eventSeries(
  opend: Requester,
  options: EventSeriesOptions = {},
): Promise<readonly EventSeries[]> {
  return single(opend, eventSeriesQuestion, { ...copied(options) }, options);
}
