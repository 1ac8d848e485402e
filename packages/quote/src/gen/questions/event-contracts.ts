// Generated from Qot_GetEventContract by tools/questions. Do not edit.
import { type C2S, GetEventContract, type S2C } from "@opend/core/qot/get-event-contract";
import type { Paginator } from "@opend/core";
import { nextPageCursor } from "@opend/core/internal";
import { code } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EventContract, eventContract as readEventContract } from "../rows/event-contract.ts";
import { type EventContractsPage, eventContractsPage as readEventContractsPage } from "../rows/event-contracts-page.ts";

/** Options of {@link eventContracts}. */
export interface EventContractsOptions extends ListOptions {
  /** Rows per page, 1 to 1000. Default: 1000. */
  readonly pageSize?: number;
}

/** The arguments of {@link eventContractsQuestion}. */
export interface EventContractsArguments {
  /** The event whose contracts are wanted. */
  readonly event: string;
}

/** Qot_GetEventContract as a value, for tools. */
export const eventContractsQuestion: ListQuestion<EventContractsArguments, C2S, S2C, EventContract, EventContractsPage> = {
  protocol: GetEventContract,
  arguments: {
    event: { field: "event", kind: code, isRequired: true },
  },
  about: ({ event }) => [event],
  cursor: nextPageCursor,
  rows: ({ contractList }) => contractList.map(readEventContract),
  summary: readEventContractsPage,
};

/**
 * The contracts on an event.
 *
 * ```ts
 * const contracts = await eventContracts(opend, "EC.KXEPLGAME-26MAY08").take(10);
 * console.log(contracts.map(({ code, title }) => [code, title]));
 * ```
 *
 * The list is fetched in pages of 1000 rows. Qot_GetEventContract (3438), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function eventContracts(
  opend: Requester,
  event: string,
  options: EventContractsOptions = {},
): Paginator<EventContract, EventContractsPage> {
  return list(opend, eventContractsQuestion, { event }, options);
}
