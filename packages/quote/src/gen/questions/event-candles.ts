// Generated from Qot_GetEventContractKline by tools/questions. Do not edit.
import { type C2S, GetEventContractKline, type S2C } from "@opend/core/qot/get-event-contract-kline";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, type Choice, code, integer } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EventCandlePeriod, eventCandlePeriods } from "../enums/event-candle-period.ts";
import { type EventCandleSource, eventCandleSources } from "../enums/event-candle-source.ts";
import { eventSides } from "../enums/event-side.ts";
import { type EventCandles, eventCandles as readEventCandles } from "../rows/event-candles.ts";

/** Options of {@link eventCandles}. */
export interface EventCandlesOptions extends CallOptions {
  /** Trades or the order book; has priority over `side`. */
  readonly source?: EventCandleSource | undefined;
  /** The side of the contract. Candles of trades need it. */
  readonly side?: Choice<typeof eventSides> | undefined;
  /** The period of a candle. */
  readonly period?: EventCandlePeriod | undefined;
  /** K-lines wanted, at most 1000. */
  readonly count?: number | undefined;
}

/** The arguments of {@link eventCandlesQuestion}. */
export interface EventCandlesArguments extends Pick<EventCandlesOptions, "source" | "side" | "period" | "count"> {
  /** The contract whose K-lines are wanted. */
  readonly code: string;
}

/** Qot_GetEventContractKline as a value, for tools. */
export const eventCandlesQuestion: SingleQuestion<EventCandlesArguments, C2S, S2C, readonly EventCandles[]> = {
  protocol: GetEventContractKline,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    source: { field: "klineSource", kind: choice(eventCandleSources) },
    side: { field: "preSide", kind: choice(eventSides) },
    period: { field: "ktype", kind: choice(eventCandlePeriods) },
    count: { field: "maxCount", kind: integer(1, 1000) },
  },
  about: ({ code }) => [code],
  answer: ({ klineList }) => klineList.map(readEventCandles),
};

/**
 * The newest candles of an event contract.
 *
 * ```ts
 * const [candles] = await eventCandles(opend, "EC.KXEPLGAME-26MAY08-ARS", { side: "yes", period: "60m" });
 * console.log(candles?.candles.map(({ time, close }) => [time, close]));
 * ```
 *
 * Qot_GetEventContractKline (3447), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function eventCandles(
  opend: Requester,
  code: string,
  options: EventCandlesOptions = {},
): Promise<readonly EventCandles[]> {
  return single(opend, eventCandlesQuestion, { ...copied(options), code }, options);
}
