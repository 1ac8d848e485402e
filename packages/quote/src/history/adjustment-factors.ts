import type { CallOptions } from "@opend/core";
import { RequestRehab } from "@opend/core/qot/request-rehab";
import { askAbout } from "../ask/ask.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import { type AdjustmentFactor, adjustmentFactor } from "../rows/adjustment-factor.ts";

export async function rehab(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<AdjustmentFactor[]> {
  const c2s = { security: security(parseCode(code)) };
  const { rehabList } = await askAbout(opend, [code], RequestRehab, c2s, options);
  return rehabList.map((message) => adjustmentFactor(message, c2s.security));
}
