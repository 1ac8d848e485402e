import type { CallOptions } from "@opend/core";
import { RequestRehab } from "@opend/core/qot/request-rehab";
import { askAbout } from "../account/ask-about.ts";
import type { Requester } from "../quote.ts";
import { type AdjustmentFactor, adjustmentFactor } from "../rows/adjustment-factor.ts";
import { parseCode, security } from "../security.ts";

export async function rehab(
  opend: Requester,
  code: string,
  options: CallOptions = {},
): Promise<AdjustmentFactor[]> {
  const c2s = { security: security(parseCode(code)) };
  const { rehabList } = await askAbout(opend, [code], RequestRehab, c2s, options);
  return rehabList.map((message) => adjustmentFactor(message, c2s.security));
}
