// Generated from Qot_GetOptionVolatility by tools/questions. Do not edit.
import { type C2S, GetOptionVolatility, type S2C } from "@opend/core/qot/get-option-volatility";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, code, integer } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type VolatilityPeriod, volatilityPeriods } from "../enums/volatility-period.ts";
import { type OptionVolatility, optionVolatility as readOptionVolatility } from "../rows/option-volatility.ts";

/** Options of {@link optionVolatility}. */
export interface OptionVolatilityOptions extends CallOptions {
  /** The period of the rows. Default: a month. */
  readonly period?: VolatilityPeriod | undefined;
  /** The number of days for the historical volatility, 5 to 250. Default: 30. */
  readonly lookBack?: number | undefined;
}

/** The arguments of {@link optionVolatilityQuestion}. */
export interface OptionVolatilityArguments extends Pick<OptionVolatilityOptions, "period" | "lookBack"> {
  /** The security whose volatility is wanted. */
  readonly code: string;
}

/** Qot_GetOptionVolatility as a value, for tools. */
export const optionVolatilityQuestion: SingleQuestion<OptionVolatilityArguments, C2S, S2C, OptionVolatility> = {
  protocol: GetOptionVolatility,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    period: { field: "queryTimePeriod", kind: choice(volatilityPeriods) },
    lookBack: { field: "hvTimePeriod", kind: integer(5, 250) },
  },
  about: ({ code }) => [code],
  answer: readOptionVolatility,
};

/**
 * Implied and historical volatility of a security, day by day.
 *
 * ```ts
 * const { averageImpliedVolatilityPercent, days } = await optionVolatility(opend, "US.AAPL");
 * console.log(averageImpliedVolatilityPercent, days.length);
 * ```
 *
 * Qot_GetOptionVolatility (3250), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function optionVolatility(
  opend: Requester,
  code: string,
  options: OptionVolatilityOptions = {},
): Promise<OptionVolatility> {
  return single(opend, optionVolatilityQuestion, { ...copied(options), code }, options);
}
