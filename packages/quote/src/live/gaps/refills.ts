import type { CallOptions } from "@opend/core";
import { GetKL } from "@opend/core/qot/get-kl";
import { GetTicker } from "@opend/core/qot/get-ticker";
import type { Requester } from "../../ask/requester.ts";
import { latestCandles } from "../../now/candles.ts";
import { latestMinutes } from "../../now/minutes.ts";
import { latestTicks } from "../../now/ticks.ts";
import { type Period, periodNumbers } from "../../rows/candle.ts";
import type { Unit } from "../ledger/unit.ts";
import type { LiveRow } from "../stream/kind.ts";
import type { Order } from "./order.ts";
import { PointOrder } from "./point-order.ts";
import { TickOrder } from "./tick-order.ts";

/** How rows of a kind are asked for that were missed, and how they follow each other. */
interface Refill {
  pull(opend: Requester, unit: Unit, options: CallOptions): Promise<readonly LiveRow[]>;
  order(): Order;
}

/** As many as one request brings, of candles and of ticks. */
export const mostPulled: number = Math.min(GetKL.bounds.maxItems, GetTicker.bounds.maxItems);

const refillCandles = (period: Period): Refill => ({
  pull: (opend, { code, terms }, options) => {
    const [adjustment] = terms.adjustments;
    return latestCandles(opend, code, {
      period,
      last: mostPulled,
      ...(adjustment && { adjustment }),
      ...options,
    });
  },
  order: () => new PointOrder(),
});

/** By the names of kinds; what is missing here is a state, which needs no past. */
const refills: ReadonlyMap<string, Refill> = /* @__PURE__ */ new Map([
  [
    "ticker",
    {
      pull: (opend, { code }, options) =>
        latestTicks(opend, code, { last: mostPulled, ...options }),
      order: () => new TickOrder(),
    },
  ],
  [
    "timeShare",
    {
      pull: (opend, { code }, options) => latestMinutes(opend, code, options),
      order: () => new PointOrder(),
    },
  ],
  ...(Object.keys(periodNumbers) as Period[]).map(
    (period) => [`candles:${period}`, refillCandles(period)] as const,
  ),
] satisfies (readonly [string, Refill])[] as (readonly [string, Refill])[]);

/** How rows of a kind follow each other, where that has to be known. */
export const orderOf = (kind: string, isFilled: boolean): Order | undefined =>
  isFilled || kind === "ticker" ? refills.get(kind)?.order() : undefined;

/** Rows that were missed, the oldest first. */
export const pullMissed = async (
  unit: Unit,
  opend: Requester,
  options: CallOptions,
): Promise<readonly LiveRow[]> =>
  (await refills.get(unit.kind.name)?.pull(opend, unit, options)) ?? [];
