import type { CallOptions } from "@opend/core";
import { RequestRehab } from "@opend/core/qot/request-rehab";
import { namingRights } from "../account/missing-right.ts";
import type { Requester } from "../quote.ts";
import { type AdjustmentFactor, adjustmentFactor } from "../rows/adjustment-factor.ts";
import { parseCode, security } from "../security.ts";

export async function rehab(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<AdjustmentFactor[]> {
  const c2s = { security: security(parseCode(code)) };
  const { rehabList } = await opend
    .request(RequestRehab, c2s, options)
    .catch(namingRights(opend, [code], options));
  return rehabList.map((message) => adjustmentFactor(message, c2s.security));
}
