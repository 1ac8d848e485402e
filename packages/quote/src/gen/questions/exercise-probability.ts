// Generated from Qot_GetOptionExerciseProbability by tools/questions. Do not edit.
import { type C2S, GetOptionExerciseProbability, type S2C } from "@opend/core/qot/get-option-exercise-probability";
import type { CallOptions } from "@opend/core";
import { code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type ExerciseProbability, exerciseProbability as readExerciseProbability } from "../rows/exercise-probability.ts";

/** The arguments of {@link exerciseProbabilityQuestion}. */
export interface ExerciseProbabilityArguments {
  /** The option whose probability of exercise is wanted. */
  readonly code: string;
}

/** Qot_GetOptionExerciseProbability as a value, for tools. */
export const exerciseProbabilityQuestion: SingleQuestion<ExerciseProbabilityArguments, C2S, S2C, readonly ExerciseProbability[]> = {
  protocol: GetOptionExerciseProbability,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  answer: ({ itemList }) => itemList.map(readExerciseProbability),
};

/**
 * The probability that an option is exercised, over time.
 *
 * ```ts
 * const [expiration] = await optionExpirations(opend, "US.AAPL");
 * const day = expiration?.expiryDate ?? "2026-05-15";
 * const [chain] = await optionChain(opend, "US.AAPL", day, day);
 * const rows = await exerciseProbability(opend, chain?.strikes[0]?.call?.code ?? "US.AAPL");
 * console.log(rows.map(({ date, probabilityPercent }) => [date, probabilityPercent]));
 * ```
 *
 * Qot_GetOptionExerciseProbability (3251), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function exerciseProbability(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<readonly ExerciseProbability[]> {
  return single(opend, exerciseProbabilityQuestion, { code }, options);
}
