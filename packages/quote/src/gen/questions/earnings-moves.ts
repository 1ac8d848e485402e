// Generated from Qot_GetFinancialsEarningsPriceMove by tools/questions. Do not edit.
import { type C2S, GetFinancialsEarningsPriceMove, type S2C } from "@opend/core/qot/get-financials-earnings-price-move";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { code, integer } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type EarningsMove, earningsMove as readEarningsMove } from "../rows/earnings-move.ts";

/** Options of {@link earningsMoves}. */
export interface EarningsMovesOptions extends CallOptions {
  /** Earnings reports wanted, 1 to 50. Default: 10. */
  readonly count?: number | undefined;
}

/** The arguments of {@link earningsMovesQuestion}. */
export interface EarningsMovesArguments extends Pick<EarningsMovesOptions, "count"> {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetFinancialsEarningsPriceMove as a value, for tools. */
export const earningsMovesQuestion: SingleQuestion<EarningsMovesArguments, C2S, S2C, readonly EarningsMove[]> = {
  protocol: GetFinancialsEarningsPriceMove,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
    count: { field: "periodCount", kind: integer(1, 50) },
  },
  about: ({ code }) => [code],
  answer: ({ detailList }) => detailList.map(readEarningsMove),
};

/**
 * The price moves of a stock around its earnings reports.
 *
 * ```ts
 * const [last] = await earningsMoves(opend, "HK.00700", { count: 4 });
 * console.log(last?.period, last?.days.map(({ close }) => close));
 * ```
 *
 * Qot_GetFinancialsEarningsPriceMove (3225), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function earningsMoves(
  opend: Requester,
  code: string,
  options: EarningsMovesOptions = {},
): Promise<readonly EarningsMove[]> {
  return single(opend, earningsMovesQuestion, { ...copied(options), code }, options);
}
