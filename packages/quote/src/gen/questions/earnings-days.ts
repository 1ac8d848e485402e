// Generated from Qot_GetFinancialsEarningsPriceHistory by tools/questions. Do not edit.
import { type C2S, GetFinancialsEarningsPriceHistory, type S2C } from "@opend/core/qot/get-financials-earnings-price-history";
import type { CallOptions } from "@opend/core";
import { code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { subjectOfCode } from "../../rows/subject.ts";
import { type EarningsDay, earningsDay as readEarningsDay } from "../rows/earnings-day.ts";

/** The arguments of {@link earningsDaysQuestion}. */
export interface EarningsDaysArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetFinancialsEarningsPriceHistory as a value, for tools. */
export const earningsDaysQuestion: SingleQuestion<EarningsDaysArguments, C2S, S2C, readonly EarningsDay[]> = {
  protocol: GetFinancialsEarningsPriceHistory,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  answer: ({ detailList }, values) => {
    const about = subjectOfCode(values.code);
    return detailList.map((each) => readEarningsDay(each, about));
  },
};

/**
 * The expected move of options for each earnings report, and the actual price move.
 *
 * ```ts
 * const days = await earningsDays(opend, "US.AAPL");
 * console.log(days.map(({ period, expectedMovePercent }) => [period, expectedMovePercent]));
 * ```
 *
 * Qot_GetFinancialsEarningsPriceHistory (3226), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function earningsDays(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<readonly EarningsDay[]> {
  return single(opend, earningsDaysQuestion, { code }, options);
}
