// Generated from Qot_GetResearchAnalystConsensus by tools/questions. Do not edit.
import { type C2S, GetResearchAnalystConsensus, type S2C } from "@opend/core/qot/get-research-analyst-consensus";
import type { CallOptions } from "@opend/core";
import { code } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type AnalystConsensus, analystConsensus as readAnalystConsensus } from "../rows/analyst-consensus.ts";

/** The arguments of {@link analystConsensusQuestion}. */
export interface AnalystConsensusArguments {
  /** The stock of the request. */
  readonly code: string;
}

/** Qot_GetResearchAnalystConsensus as a value, for tools. */
export const analystConsensusQuestion: SingleQuestion<AnalystConsensusArguments, C2S, S2C, AnalystConsensus> = {
  protocol: GetResearchAnalystConsensus,
  arguments: {
    code: { field: "security", kind: code, isRequired: true },
  },
  about: ({ code }) => [code],
  answer: readAnalystConsensus,
};

/**
 * The recommendations and estimates of analysts for a stock.
 *
 * ```ts
 * const { average, rating, total } = await analystConsensus(opend, "US.AAPL");
 * console.log({ average, rating, total });
 * ```
 *
 * Qot_GetResearchAnalystConsensus (3229), 30 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function analystConsensus(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<AnalystConsensus> {
  return single(opend, analystConsensusQuestion, { code }, options);
}
