// Generated from Qot_GetInstitutionDistribution by tools/questions. Do not edit.
import { type C2S, GetInstitutionDistribution, type S2C } from "@opend/core/qot/get-institution-distribution";
import type { CallOptions } from "@opend/core";
import { integer, marketIn } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type IndustryShare, industryShare as readIndustryShare } from "../rows/industry-share.ts";

/** The arguments of {@link institutionIndustriesQuestion}. */
export interface InstitutionIndustriesArguments {
  /** The market of the holdings. */
  readonly market: "HK" | "US";
  /** The `id` of the institution, from `institutions`. */
  readonly institution: number;
}

/** Qot_GetInstitutionDistribution as a value, for tools. */
export const institutionIndustriesQuestion: SingleQuestion<InstitutionIndustriesArguments, C2S, S2C, readonly IndustryShare[]> = {
  protocol: GetInstitutionDistribution,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US"), isRequired: true },
    institution: { field: "institutionId", kind: integer(0, 2147483647), isRequired: true },
  },
  about: ({ market }) => [market],
  answer: ({ dataList }) => dataList.map(readIndustryShare),
};

/**
 * The holdings of an institutional investor by industry.
 *
 * ```ts
 * const [largest] = await institutions(opend, "US").take(1);
 * const industries = await institutionIndustries(opend, "US", largest?.id ?? 1);
 * console.log(industries.map(({ name, portfolioPercent }) => [name, portfolioPercent]));
 * ```
 *
 * Qot_GetInstitutionDistribution (3420), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function institutionIndustries(
  opend: Requester,
  market: "HK" | "US",
  institution: number,
  options: CallOptions = {},
): Promise<readonly IndustryShare[]> {
  return single(opend, institutionIndustriesQuestion, { market, institution }, options);
}
