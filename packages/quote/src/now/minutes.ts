import type { CallOptions } from "@opend/core";
import { GetRT } from "@opend/core/qot/get-rt";
import { parseCode, security } from "../codes.ts";
import type { TimeSharePoint } from "../gen/rows/time-share-point.ts";
import { timeSharePoints } from "../rows/minute.ts";
import { type PullSource, pull } from "./pull.ts";
import { type PulledHours, pulledHours } from "./pulled-hours.ts";

export interface TimeShareOptions extends CallOptions, PulledHours {}

export async function timeShare(
  source: PullSource,
  code: string,
  { session, extendedHours, ...options }: TimeShareOptions = {},
): Promise<TimeSharePoint[]> {
  const c2s = { security: security(parseCode(code)) };
  const hours = pulledHours({ session, extendedHours });
  const needed = { codes: [code], kind: "timeShare", options: hours } as const;
  return timeSharePoints(await pull(source, needed, GetRT, c2s, options));
}
