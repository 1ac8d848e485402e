import { copied } from "@opend/core/internal";
import { GetRT } from "@opend/core/qot/get-rt";
import type { Requester } from "../ask/requester.ts";
import { parseCode, security } from "../codes.ts";
import type { Minute } from "../gen/rows/minute.ts";
import { minuteKind, minutes } from "../rows/minute.ts";
import { type PullOptions, pull } from "./pull.ts";
import { type PulledHours, pulledHours } from "./pulled-hours.ts";

export interface LatestMinutesOptions<Opend extends Requester = Requester>
  extends PullOptions<Opend>,
    PulledHours {}

/**
 * Today's prices of a security, a row per minute, the oldest first. It must be subscribed as
 * `minutes`.
 *
 * ```ts
 * const rows = await latestMinutes(opend, "HK.00700");
 * console.log(rows.at(-1)?.time, rows.at(-1)?.averagePrice);
 * ```
 *
 * Prices are in the currency of the market, volumes in shares or contracts. Qot_GetRT (3008), no
 * frequency limit.
 *
 * @throws as a pull does, see {@link PullOptions}.
 */
export async function latestMinutes<Opend extends Requester>(
  opend: Opend,
  code: string,
  options: LatestMinutesOptions<Opend> = {},
): Promise<Minute[]> {
  const { session, extendedHours, ...call } = copied(options);
  const c2s = { security: security(parseCode(code)) };
  const hours = pulledHours({ session, extendedHours });
  const needed = { codes: [code], kind: minuteKind, options: hours } as const;
  return minutes(await pull(opend, needed, GetRT, c2s, call));
}
