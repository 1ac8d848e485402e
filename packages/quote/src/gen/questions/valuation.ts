// Generated from Qot_GetValuationDetail by tools/questions. Do not edit.
import { type C2S, GetValuationDetail, type S2C } from "@opend/core/qot/get-valuation-detail";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { type Choice, choice, code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { subjectOfCode } from "../../rows/subject.ts";
import { type ValuationPeriod, valuationPeriods } from "../enums/valuation-period.ts";
import { valuationRatios } from "../enums/valuation-ratio.ts";
import { type Valuation, valuation as readValuation } from "../rows/valuation.ts";

/** Options of {@link valuation}. */
export interface ValuationOptions extends CallOptions {
  /** Which ratio. Default: vendor's choice. */
  readonly ratio?: Choice<typeof valuationRatios> | undefined;
  /** How far back the history goes. */
  readonly period?: ValuationPeriod | undefined;
}

/** The arguments of {@link valuationQuestion}. */
export interface ValuationArguments extends Pick<ValuationOptions, "ratio" | "period"> {
  /** The stock or index of the request. */
  readonly code: string;
}

/** Qot_GetValuationDetail as a value, for tools. */
export const valuationQuestion: SingleQuestion<ValuationArguments, C2S, S2C, Valuation> = {
  protocol: GetValuationDetail,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    ratio: { field: "valuationType", kind: choice(valuationRatios) },
    period: { field: "intervalType", kind: choice(valuationPeriods) },
  },
  about: ({ code }) => [code],
  answer: (reply, values) => readValuation(reply, subjectOfCode(values.code)),
};

/**
 * The valuation of a stock or an index over time, in its market and in its plate.
 *
 * ```ts
 * const { trend } = await valuation(opend, "HK.00700", { ratio: "priceToEarnings", period: "5Y" });
 * console.log({ now: trend?.currentValue, average: trend?.averageValue });
 * ```
 *
 * Qot_GetValuationDetail (3232), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function valuation(
  opend: Requester,
  code: string,
  options: ValuationOptions = {},
): Promise<Valuation> {
  return single(opend, valuationQuestion, { ...copied(options), code }, options);
}
