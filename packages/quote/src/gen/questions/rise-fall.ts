// Generated from Qot_GetRiseFallDistribution by tools/questions. Do not edit.
import { type C2S, GetRiseFallDistribution, type S2C } from "@opend/core/qot/get-rise-fall-distribution";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { code, marketIn } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type RiseFall, riseFall as readRiseFall } from "../rows/rise-fall.ts";

/** Options of {@link riseFall}. */
export interface RiseFallOptions extends CallOptions {
  /** The plate whose stocks are counted. It has priority over `market`. */
  readonly plate?: string | undefined;
  /** The market whose stocks are counted, if you give no `plate`. */
  readonly market?: "HK" | "US" | "SH" | "SZ" | undefined;
}

/** The arguments of {@link riseFallQuestion}. */
export type RiseFallArguments = Pick<RiseFallOptions, "plate" | "market">;

/** Qot_GetRiseFallDistribution as a value, for tools. */
export const riseFallQuestion: SingleQuestion<RiseFallArguments, C2S, S2C, RiseFall> = {
  protocol: GetRiseFallDistribution,
  arguments: {
    plate: { field: "security", kind: code },
    market: { field: "market", kind: marketIn("HK", "US", "SH", "SZ") },
  },
  about: ({ plate }) => (plate === undefined ? [] : [plate]),
  answer: readRiseFall,
};

/**
 * The number of stocks of a market or plate by the size of their price change.
 *
 * ```ts
 * const { ranges } = await riseFall(opend, { market: "HK" });
 * console.log(ranges.map(({ fromPercent, toPercent, stockCount }) => [fromPercent, toPercent, stockCount]));
 * ```
 *
 * Qot_GetRiseFallDistribution (3433), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function riseFall(
  opend: Requester,
  options: RiseFallOptions = {},
): Promise<RiseFall> {
  return single(opend, riseFallQuestion, { ...copied(options) }, options);
}
