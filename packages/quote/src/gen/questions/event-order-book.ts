// Generated from Qot_GetEventContractOrderBook by tools/questions. Do not edit.
import { type C2S, GetEventContractOrderBook, type S2C } from "@opend/core/qot/get-event-contract-order-book";
import type { CallOptions } from "@opend/core";
import { code, integer } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EventBook, eventBook as readEventBook } from "../rows/event-book.ts";

/** The arguments of {@link eventOrderBookQuestion}. */
export interface EventOrderBookArguments {
  /** The contract whose order book is wanted. */
  readonly code: string;
  /** The number of price levels. The reply may have fewer. */
  readonly levels: number;
}

/** Qot_GetEventContractOrderBook as a value, for tools. */
export const eventOrderBookQuestion: SingleQuestion<EventOrderBookArguments, C2S, S2C, readonly EventBook[]> = {
  protocol: GetEventContractOrderBook,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    levels: { field: "num", kind: integer(1, 1000), isRequired: true },
  },
  about: ({ code }) => [code],
  answer: ({ orderBookList }) => orderBookList.map(readEventBook),
};

/**
 * The order book of an event contract.
 *
 * ```ts
 * const [book] = await eventOrderBook(opend, "EC.KXEPLGAME-26MAY08-ARS", 10);
 * console.log(book?.yesBids, book?.yesAsks);
 * ```
 *
 * Qot_GetEventContractOrderBook (3446), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function eventOrderBook(
  opend: Requester,
  code: string,
  levels: number,
  options: CallOptions = {},
): Promise<readonly EventBook[]> {
  return single(opend, eventOrderBookQuestion, { code, levels }, options);
}
