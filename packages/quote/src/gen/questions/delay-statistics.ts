// Generated from GetDelayStatistics by tools/questions. Do not edit.
import { type C2S, GetDelayStatistics, type S2C } from "@opend/core/system/get-delay-statistics";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, integer, listOf } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type DelayKind, delayKinds } from "../enums/delay-kind.ts";
import { type PushStage, pushStages } from "../enums/push-stage.ts";
import { type DelayStatistics, delayStatistics as readDelayStatistics } from "../rows/delay-statistics.ts";

/** Options of {@link delayStatistics}. */
export interface DelayStatisticsOptions extends CallOptions {
  /** The delays to return. */
  readonly kinds?: readonly DelayKind[] | undefined;
  /** The stretch that delays of pushes are measured over; pushes only. */
  readonly stage?: PushStage | undefined;
  /**
   * Upper ends of the ranges to count in, in milliseconds; -1 is no end. When empty: steps of 2 up
   * to 100, then 500, 1000, 2000 and -1.
   */
  readonly segments?: readonly number[] | undefined;
}

/** The arguments of {@link delayStatisticsQuestion}. */
export type DelayStatisticsArguments = Pick<DelayStatisticsOptions, "kinds" | "stage" | "segments">;

/** GetDelayStatistics as a value, for tools. */
export const delayStatisticsQuestion: SingleQuestion<DelayStatisticsArguments, C2S, S2C, DelayStatistics> = {
  protocol: GetDelayStatistics,
  arguments: {
    kinds: { field: "typeList", kind: listOf(choice(delayKinds)) },
    stage: { field: "qotPushStage", kind: choice(pushStages) },
    segments: { field: "segmentList", kind: listOf(integer(-1, 2147483647)) },
  },
  about: () => [],
  answer: readDelayStatistics,
};

/**
 * The delays of pushes, requests and orders on their way through OpenD.
 *
 * ```ts
 * const { requests } = await delayStatistics(opend, { kinds: ["requests"] });
 * console.log(requests.map(({ protocolId, count }) => [protocolId, count]));
 * ```
 *
 * GetDelayStatistics (1007), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function delayStatistics(
  opend: Requester,
  options: DelayStatisticsOptions = {},
): Promise<DelayStatistics> {
  return single(opend, delayStatisticsQuestion, { ...copied(options) }, options);
}
