// Generated from Qot_GetCompanyOperationalEfficiency by tools/questions. Do not edit.
import { type C2S, GetCompanyOperationalEfficiency, type S2C } from "@opend/core/qot/get-company-operational-efficiency";
import type { Paginator } from "@opend/core";
import { copied, nextKeyCursor } from "@opend/core/internal";
import { type Choice, choice, code, text } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { fiscalPeriods } from "../enums/fiscal-period.ts";
import { type OperatingEfficiencyPage, operatingEfficiencyPage as readOperatingEfficiencyPage } from "../rows/operating-efficiency-page.ts";
import { type OperatingEfficiency, operatingEfficiency as readOperatingEfficiency } from "../rows/operating-efficiency.ts";

/** Options of {@link operatingEfficiency}. */
export interface OperatingEfficiencyOptions extends ListOptions {
  /** The currency of amounts, as an ISO 4217 code. Default: the company's own. */
  readonly currency?: string | undefined;
  /** The fiscal periods wanted. Default: all. */
  readonly periodType?: Choice<typeof fiscalPeriods> | undefined;
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link operatingEfficiencyQuestion}. */
export interface OperatingEfficiencyArguments extends Pick<OperatingEfficiencyOptions, "currency" | "periodType"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetCompanyOperationalEfficiency as a value, for tools. */
export const operatingEfficiencyQuestion: ListQuestion<OperatingEfficiencyArguments, C2S, S2C, OperatingEfficiency, OperatingEfficiencyPage> = {
  protocol: GetCompanyOperationalEfficiency,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    currency: { field: "currencyCode", kind: text },
    periodType: { field: "financialType", kind: choice(fiscalPeriods) },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ itemList }) => itemList.map(readOperatingEfficiency),
  summary: readOperatingEfficiencyPage,
};

/**
 * Revenue and profit of a company per employee, a row per fiscal period.
 *
 * ```ts
 * const years = await operatingEfficiency(opend, "HK.00700", { periodType: "annual" }).take(5);
 * console.log(years.map(({ fiscalYear, employees }) => [fiscalYear, employees]));
 * ```
 *
 * The list is fetched in pages of 50 rows. Qot_GetCompanyOperationalEfficiency (3246), 30 pages per
 * 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function operatingEfficiency(
  opend: Requester,
  code: string,
  options: OperatingEfficiencyOptions = {},
): Paginator<OperatingEfficiency, OperatingEfficiencyPage> {
  return list(opend, operatingEfficiencyQuestion, { ...copied(options), code }, options);
}
