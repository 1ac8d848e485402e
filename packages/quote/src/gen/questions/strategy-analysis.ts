// Generated from Qot_GetOptionStrategyAnalysis by tools/questions. Do not edit.
import { type C2S, GetOptionStrategyAnalysis, type S2C } from "@opend/core/qot/get-option-strategy-analysis";
import type { ComboLeg as SentComboLeg } from "@opend/core/qot/common";
import type { CallOptions } from "@opend/core";
import { type Choice, choice, code, id, listOf, number } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { record } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { eventSides } from "../enums/event-side.ts";
import { legSides } from "../enums/leg-side.ts";
import { type StrategyAnalysis, strategyAnalysis as readStrategyAnalysis } from "../rows/strategy-analysis.ts";

/** One leg of a combination. */
export interface StrategyAnalysisLeg {
  /** The stock or option of the leg. */
  readonly code: string;
  /** Whether the leg is bought or sold. */
  readonly side?: Choice<typeof legSides> | undefined;
  /** Quantity of the leg relative to the other legs, a plain ratio. */
  readonly ratio?: number | undefined;
  /** The position that the leg closes; accounts of moomoo Japan only. */
  readonly positionId?: bigint | undefined;
  /** The side of an event contract. */
  readonly eventSide?: Choice<typeof eventSides> | undefined;
}

const strategyAnalysisLegKind = record<StrategyAnalysisLeg, SentComboLeg>({
  code: { field: "security", kind: code, isRequired: true },
  side: { field: "side", kind: choice(legSides) },
  ratio: { field: "qtyRatio", kind: number },
  positionId: { field: "positionID", kind: id },
  eventSide: { field: "predSide", kind: choice(eventSides) },
});

/** The arguments of {@link strategyAnalysisQuestion}. */
export interface StrategyAnalysisArguments {
  /** The legs of the combination, at least one. */
  readonly legs: readonly StrategyAnalysisLeg[];
}

/** Qot_GetOptionStrategyAnalysis as a value, for tools. */
export const strategyAnalysisQuestion: SingleQuestion<StrategyAnalysisArguments, C2S, S2C, StrategyAnalysis> = {
  protocol: GetOptionStrategyAnalysis,
  arguments: {
    legs: { field: "multi_legs", kind: listOf(strategyAnalysisLegKind), isRequired: true },
  },
  about: () => [],
  answer: readStrategyAnalysis,
};

/**
 * The cost, the largest gain and the largest loss of a combination of options.
 *
 * ```ts
 * const { maxProfit, maxLoss } = await strategyAnalysis(opend, [
 *   { code: "US.AAPL260522C285000", side: "buy", ratio: 1 },
 * ]);
 * console.log({ maxProfit, maxLoss });
 * ```
 *
 * Qot_GetOptionStrategyAnalysis (3257), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function strategyAnalysis(
  opend: Requester,
  legs: readonly StrategyAnalysisLeg[],
  options: CallOptions = {},
): Promise<StrategyAnalysis> {
  return single(opend, strategyAnalysisQuestion, { legs }, options);
}
