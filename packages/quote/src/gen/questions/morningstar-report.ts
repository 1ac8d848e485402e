// Generated from Qot_GetResearchMorningstarReport by tools/questions. Do not edit.
import { type C2S, GetResearchMorningstarReport, type S2C } from "@opend/core/qot/get-research-morningstar-report";
import type { CallOptions } from "@opend/core";
import { code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type MorningstarReport, morningstarReport as readMorningstarReport } from "../rows/morningstar-report.ts";

/** The arguments of {@link morningstarReportQuestion}. */
export interface MorningstarReportArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetResearchMorningstarReport as a value, for tools. */
export const morningstarReportQuestion: SingleQuestion<MorningstarReportArguments, C2S, S2C, MorningstarReport> = {
  protocol: GetResearchMorningstarReport,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  answer: readMorningstarReport,
};

/**
 * The Morningstar report on a stock.
 *
 * ```ts
 * const { fairValue, starRating } = await morningstarReport(opend, "US.AAPL");
 * console.log({ fairValue, starRating });
 * ```
 *
 * Qot_GetResearchMorningstarReport (3231), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function morningstarReport(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<MorningstarReport> {
  return single(opend, morningstarReportQuestion, { code }, options);
}
