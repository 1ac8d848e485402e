// Generated from Qot_GetFinancialsRevenueBreakdown by tools/questions. Do not edit.
import { type C2S, GetFinancialsRevenueBreakdown, type S2C } from "@opend/core/qot/get-financials-revenue-breakdown";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { type Choice, choice, code, integer, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { fiscalPeriods } from "../enums/fiscal-period.ts";
import { type RevenueBreakdown, revenueBreakdown as readRevenueBreakdown } from "../rows/revenue-breakdown.ts";

/** Options of {@link revenueBreakdown}. */
export interface RevenueBreakdownOptions extends CallOptions {
  /** The `date` of a period from `periods` of an earlier answer. Default: the latest. */
  readonly periodDate?: number | undefined;
  /** The kind of period. Default: any. */
  readonly periodType?: Choice<typeof fiscalPeriods> | undefined;
  /** The currency of amounts, as an ISO 4217 code. Default: the company's own. */
  readonly currency?: string | undefined;
}

/** The arguments of {@link revenueBreakdownQuestion}. */
export interface RevenueBreakdownArguments extends Pick<RevenueBreakdownOptions, "periodDate" | "periodType" | "currency"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetFinancialsRevenueBreakdown as a value, for tools. */
export const revenueBreakdownQuestion: SingleQuestion<RevenueBreakdownArguments, C2S, S2C, RevenueBreakdown> = {
  protocol: GetFinancialsRevenueBreakdown,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    periodDate: { field: "date", kind: integer(0, 2147483647) },
    periodType: { field: "financialType", kind: choice(fiscalPeriods) },
    currency: { field: "currencyCode", kind: text },
  },
  about: ({ code }) => [code],
  answer: readRevenueBreakdown,
};

/**
 * The revenue of a company by product, industry and region.
 *
 * ```ts
 * const { period, breakdowns } = await revenueBreakdown(opend, "HK.00700");
 * console.log({ period }, breakdowns.map(({ by, parts }) => [by, parts.length]));
 * ```
 *
 * Qot_GetFinancialsRevenueBreakdown (3228), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function revenueBreakdown(
  opend: Requester,
  code: string,
  options: RevenueBreakdownOptions = {},
): Promise<RevenueBreakdown> {
  return single(opend, revenueBreakdownQuestion, { ...copied(options), code }, options);
}
