import type { CallOptions } from "@opend/core";
import { GetCapitalDistribution } from "@opend/core/qot/get-capital-distribution";
import { ask } from "../ask/ask.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import {
  type CapitalDistribution,
  capitalDistribution as capitalDistributionRow,
} from "../gen/rows/capital-distribution.ts";
import { subjectOf } from "../rows/subject.ts";

/**
 * Today's capital inflow and outflow of a stock, warrant or fund, by order size.
 *
 * ```ts
 * const { in: inflow, out: outflow } = await capitalDistribution(opend, "HK.00700");
 * console.log(inflow.large - outflow.large);
 * ```
 *
 * Amounts are in the currency of the market. Qot_GetCapitalDistribution (3212), 30 per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function capitalDistribution(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<CapitalDistribution> {
  const parsed = parseCode(code);
  const told = await ask(
    opend,
    [code],
    GetCapitalDistribution,
    { security: security(parsed) },
    options,
  );
  return capitalDistributionRow(told, subjectOf(security(parsed), undefined));
}
