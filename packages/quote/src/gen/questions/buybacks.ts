// Generated from Qot_GetCorporateActionsBuybacks by tools/questions. Do not edit.
import { type C2S, GetCorporateActionsBuybacks, type S2C } from "@opend/core/qot/get-corporate-actions-buybacks";
import type { Paginator } from "@opend/core";
import { nextKeyCursor } from "@opend/core/internal";
import { code } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type CnBuyback, cnBuyback as readCnBuyback } from "../rows/cn-buyback.ts";
import { type HkBuyback, hkBuyback as readHkBuyback } from "../rows/hk-buyback.ts";

/** Options of {@link buybacks}. */
export interface BuybacksOptions extends ListOptions {
  /** Rows per page, 1 to 50. Default: 50. */
  readonly pageSize?: number;
}

/** The arguments of {@link buybacksQuestion}. */
export interface BuybacksArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetCorporateActionsBuybacks as a value, for tools. */
export const buybacksQuestion: ListQuestion<BuybacksArguments, C2S, S2C, HkBuyback | CnBuyback> = {
  protocol: GetCorporateActionsBuybacks,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  cursor: nextKeyCursor,
  rows: ({ hkBuyBackList, aBuyBackList }) => [...hkBuyBackList.map(readHkBuyback), ...aBuyBackList.map(readCnBuyback)],
};

/**
 * The buybacks of a company of Hong Kong or mainland China.
 *
 * ```ts
 * const latest = await buybacks(opend, "HK.00700").take(5);
 * console.log(latest.map(({ shares, value }) => [shares, value]));
 * ```
 *
 * The list is fetched in pages of 50 rows. Qot_GetCorporateActionsBuybacks (3235), 30 pages per 30
 * s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function buybacks(
  opend: Requester,
  code: string,
  options: BuybacksOptions = {},
): Paginator<HkBuyback | CnBuyback> {
  return list(opend, buybacksQuestion, { code }, options);
}
