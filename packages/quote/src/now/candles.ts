import type { CallOptions } from "@opend/core";
import { GetKL } from "@opend/core/qot/get-kl";
import { parseCode, security } from "../codes.ts";
import {
  type Adjustment,
  adjustmentNumbers,
  type Candle,
  candles as candleRows,
  type Period,
  periodNumbers,
} from "../rows/candle.ts";
import { countWithin, oneOf, type PullSource, pull } from "./pull.ts";
import { type PulledHours, pulledHours } from "./pulled-hours.ts";

export interface CandlesOptions extends CallOptions, PulledHours {
  /** What one candle covers. Default `1d`. Options have `1m`, `5m`, `15m`, `60m` and `1d` only. */
  readonly period?: Period;
  /** How many of the latest candles, 1 to 1,000. Default 100. */
  readonly last?: number;
  /** How prices are adjusted for splits and dividends. Default `forward`. */
  readonly adjustment?: Adjustment;
}

export async function candles(
  source: PullSource,
  code: string,
  {
    period = "1d",
    last = 100,
    adjustment = "forward",
    session,
    extendedHours,
    ...options
  }: CandlesOptions = {},
): Promise<Candle[]> {
  const kind = {
    klType: oneOf("period", periodNumbers, period),
    rehabType: oneOf("adjustment", adjustmentNumbers, adjustment),
  };
  const c2s = {
    ...kind,
    security: security(parseCode(code)),
    reqNum: countWithin("last", last, 1000),
  };
  const needed = {
    codes: [code],
    kind: `candles:${period}`,
    options: { ...pulledHours({ session, extendedHours }), adjustment },
  } as const;
  return candleRows({ ...kind, ...(await pull(source, needed, GetKL, c2s, options)) });
}
