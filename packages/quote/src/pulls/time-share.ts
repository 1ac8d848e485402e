import type { CallOptions } from "@opend/core";
import { GetRT } from "@opend/core/qot/get-rt";
import { type TimeSharePoint, timeSharePoints } from "../rows/time-share-point.ts";
import { parseCode, security } from "../security.ts";
import { type PullSource, pull } from "./pull.ts";

export async function timeShare(
  source: PullSource,
  code: string,
  options: CallOptions = {},
): Promise<TimeSharePoint[]> {
  const c2s = { security: security(parseCode(code)) };
  const needed = { codes: [code], kind: "timeShare" } as const;
  return timeSharePoints(await pull(source, needed, GetRT, c2s, options));
}
