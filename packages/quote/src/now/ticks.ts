import { copied } from "@opend/core/internal";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { count } from "../ask/argument-kinds.ts";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import type { Tick } from "../gen/rows/tick.ts";
import { tickKind, ticks } from "../rows/tick.ts";
import { type PullOptions, pull } from "./pull.ts";
import { type PulledHours, pulledHours } from "./pulled-hours.ts";

export interface LatestTicksOptions<Opend extends Requester = Requester>
  extends PullOptions<Opend>,
    PulledHours {
  /** How many of the latest trades, 1 to 1,000. Default 100. */
  readonly last?: number;
}

/**
 * The latest ticks (trades) of a security, in OpenD's order. It must be subscribed as `ticks`.
 *
 * ```ts
 * const ticks = await latestTicks(opend, "HK.00700", { last: 50 });
 * console.log(ticks.filter(({ tickType }) => regularTicks.has(tickType)).length);
 * ```
 *
 * Prices are in the currency of the market, volumes in shares or contracts. Qot_GetTicker (3010), no
 * frequency limit, at most 1,000 ticks.
 *
 * @throws as a pull does, see {@link PullOptions}.
 */
export async function latestTicks<Opend extends Requester>(
  opend: Opend,
  code: string,
  options: LatestTicksOptions<Opend> = {},
): Promise<Tick[]> {
  const { last = 100, session, extendedHours, ...call } = copied(options);
  const c2s = {
    security: security(parseCode(code)),
    maxRetNum: count(GetTicker.bounds.maxItems).send("last", last),
  };
  const hours = pulledHours({ session, extendedHours });
  const needed = { codes: [code], kind: tickKind, options: hours } as const;
  return ticks(await pull(opend, needed, GetTicker, c2s, call));
}
