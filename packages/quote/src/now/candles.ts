import { copied } from "@opend/core/internal";
import { GetKL } from "@opend/core/qot/get-kl";
import { count, oneOf } from "../ask/argument-kinds.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import {
  type Adjustment,
  adjustmentNumbers,
  type Candle,
  candleKind,
  candles,
  type Period,
  periodNumbers,
} from "../rows/candle.ts";
import { type PullOptions, pull } from "./pull.ts";
import { type PulledHours, pulledHours } from "./pulled-hours.ts";

export interface LatestCandlesOptions<Opend extends Requester = Requester>
  extends PullOptions<Opend>,
    PulledHours {
  /** What one candle covers. Default `1d`. Options have `1m`, `5m`, `15m`, `60m` and `1d` only. */
  readonly period?: Period;
  /** How many of the latest candles, 1 to 1,000. Default 100. */
  readonly last?: number;
  /** How prices are adjusted for splits and dividends. Default `forward`. */
  readonly adjustment?: Adjustment;
}

/**
 * The latest candles of a security, the oldest first. The last one is not finished. The period must
 * be subscribed, as `candles("1d")`.
 *
 * ```ts
 * const rows = await latestCandles(opend, "HK.00700", { period: "1d", last: 20 });
 * console.log(rows.at(-1)?.close);
 * ```
 *
 * Prices are in the currency of the market, ratios in percent. Qot_GetKL (3006), no frequency limit, at
 * most 1,000 candles.
 *
 * @throws as a pull does, see {@link PullOptions}.
 */
export async function latestCandles<Opend extends Requester>(
  opend: Opend,
  code: string,
  options: LatestCandlesOptions<Opend> = {},
): Promise<Candle[]> {
  const {
    period = "1d",
    last = 100,
    adjustment = "forward",
    session,
    extendedHours,
    ...call
  } = copied(options);
  const kind = {
    klType: oneOf(periodNumbers).send("period", period),
    rehabType: oneOf(adjustmentNumbers).send("adjustment", adjustment),
  };
  const c2s = {
    ...kind,
    security: security(parseCode(code)),
    reqNum: count(GetKL.bounds.maxItems).send("last", last),
  };
  const needed = {
    codes: [code],
    kind: candleKind(period),
    options: { ...pulledHours({ session, extendedHours }), adjustment },
  } as const;
  return candles({ ...kind, ...(await pull(opend, needed, GetKL, c2s, call)) });
}
