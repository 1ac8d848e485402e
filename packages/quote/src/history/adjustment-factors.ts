import type { CallOptions } from "@opend/core";
import { RequestRehab } from "@opend/core/qot/request-rehab";
import { ask } from "../ask/ask.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import { type AdjustmentFactor, adjustmentFactor } from "../rows/adjustment-factor.ts";

/**
 * The factors that adjust prices of a security for splits, dividends and other corporate actions: one
 * row per ex-dividend day.
 *
 * ```ts
 * const factors = await adjustmentFactors(opend, "HK.00700");
 * console.log(factors.at(-1)?.date, factors.at(-1)?.dividend);
 * ```
 *
 * An adjusted price is price × `a` + `b`. Qot_RequestRehab (3105), 60 per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function adjustmentFactors(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<AdjustmentFactor[]> {
  const c2s = { security: security(parseCode(code)) };
  const { rehabList } = await ask(opend, [code], RequestRehab, c2s, options);
  return rehabList.map((message) => adjustmentFactor(message, c2s.security));
}
