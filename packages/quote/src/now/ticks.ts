import type { CallOptions } from "@opend/core";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { parseCode, security } from "../codes.ts";
import type { Tick } from "../gen/rows/tick.ts";
import { ticks as tickRows } from "../rows/tick.ts";
import { countWithin, type PullSource, pull } from "./pull.ts";
import { type PulledHours, pulledHours } from "./pulled-hours.ts";

export interface TicksOptions extends CallOptions, PulledHours {
  /** How many of the latest trades, 1 to 1,000. Default 100. */
  readonly last?: number;
}

export async function ticks(
  source: PullSource,
  code: string,
  { last = 100, session, extendedHours, ...options }: TicksOptions = {},
): Promise<Tick[]> {
  const c2s = { security: security(parseCode(code)), maxRetNum: countWithin("last", last, 1000) };
  const hours = pulledHours({ session, extendedHours });
  const needed = { codes: [code], kind: "ticker", options: hours } as const;
  return tickRows(await pull(source, needed, GetTicker, c2s, options));
}
