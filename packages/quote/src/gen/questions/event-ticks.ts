// Generated from Qot_GetEventContractTicker by tools/questions. Do not edit.
import { type C2S, GetEventContractTicker, type S2C } from "@opend/core/qot/get-event-contract-ticker";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { code, integer } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EventTicks, eventTicks as readEventTicks } from "../rows/event-ticks.ts";

/** Options of {@link eventTicks}. */
export interface EventTicksOptions extends CallOptions {
  /** Trades wanted, at most 1000. Default: 30. */
  readonly count?: number | undefined;
}

/** The arguments of {@link eventTicksQuestion}. */
export interface EventTicksArguments extends Pick<EventTicksOptions, "count"> {
  /** The contract whose trades are wanted. */
  readonly code: string;
}

/** Qot_GetEventContractTicker as a value, for tools. */
export const eventTicksQuestion: SingleQuestion<EventTicksArguments, C2S, S2C, readonly EventTicks[]> = {
  protocol: GetEventContractTicker,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    count: { field: "count", kind: integer(1, 1000) },
  },
  about: ({ code }) => [code],
  answer: ({ tickerList }) => tickerList.map(readEventTicks),
};

/**
 * The newest trades in an event contract.
 *
 * ```ts
 * const [trades] = await eventTicks(opend, "EC.KXEPLGAME-26MAY08-ARS");
 * console.log(trades?.ticks.map(({ time, yesPrice }) => [time, yesPrice]));
 * ```
 *
 * Qot_GetEventContractTicker (3448), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function eventTicks(
  opend: Requester,
  code: string,
  options: EventTicksOptions = {},
): Promise<readonly EventTicks[]> {
  return single(opend, eventTicksQuestion, { ...copied(options), code }, options);
}
