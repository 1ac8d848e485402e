// Generated from Qot_RequestHistoryEventContractKL by tools/questions. Do not edit.
import { type C2S, RequestHistoryEventContractKL, type S2C } from "@opend/core/qot/request-history-event-contract-kl";
import type { Paginator } from "@opend/core";
import { copied, nextReqKeyCursor } from "@opend/core/internal";
import { choice, type Choice, code, day } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EventCandlePeriod, eventCandlePeriods } from "../enums/event-candle-period.ts";
import { type EventCandleSource, eventCandleSources } from "../enums/event-candle-source.ts";
import { eventSides } from "../enums/event-side.ts";
import { type EventCandles, eventCandles as readEventCandles } from "../rows/event-candles.ts";

/** Options of {@link eventHistory}. */
export interface EventHistoryOptions extends ListOptions {
  /** Trades or the order book. It has priority over `side`. Default: trades. */
  readonly source?: EventCandleSource | undefined;
  /** The side of the contract, for candles of trades. Default: yes. */
  readonly side?: Choice<typeof eventSides> | undefined;
  /** Rows per page, 1 to 1000. Default: 1000. */
  readonly pageSize?: number;
}

/** The arguments of {@link eventHistoryQuestion}. */
export interface EventHistoryArguments extends Pick<EventHistoryOptions, "source" | "side"> {
  /** The contract whose K-lines are wanted. */
  readonly code: string;
  /** The period of a candle. */
  readonly period: EventCandlePeriod;
  /** First day. */
  readonly from: string | Date;
  /** Last day. */
  readonly to: string | Date;
}

/** Qot_RequestHistoryEventContractKL as a value, for tools. */
export const eventHistoryQuestion: ListQuestion<EventHistoryArguments, C2S, S2C, EventCandles> = {
  protocol: RequestHistoryEventContractKL,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    period: { field: "klType", kind: choice(eventCandlePeriods), isRequired: true },
    from: { field: "beginTime", kind: day, isRequired: true },
    to: { field: "endTime", kind: day, isRequired: true },
    source: { field: "klineSource", kind: choice(eventCandleSources) },
    side: { field: "preSide", kind: choice(eventSides) },
  },
  about: ({ code }) => [code],
  cursor: nextReqKeyCursor,
  rows: ({ klineList }) => klineList.map(readEventCandles),
};

/**
 * Past candles of an event contract.
 *
 * ```ts
 * const history = await eventHistory(opend, "EC.KXEPLGAME-26MAY08-ARS", "1d", "2026-04-01", "2026-05-08").all();
 * console.log(history.map(({ candles }) => candles.length));
 * ```
 *
 * The list is fetched in pages of 1000 rows. Qot_RequestHistoryEventContractKL (3456), with no
 * documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function eventHistory(
  opend: Requester,
  code: string,
  period: EventCandlePeriod,
  from: string | Date,
  to: string | Date,
  options: EventHistoryOptions = {},
): Paginator<EventCandles> {
  return list(opend, eventHistoryQuestion, { ...copied(options), code, period, from, to }, options);
}
