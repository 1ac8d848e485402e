import { GetKL } from "@opend/core/qot/get-kl";
import { GetTicker } from "@opend/core/qot/get-ticker";
import { latestCandles } from "../../now/candles.ts";
import { latestMinutes } from "../../now/minutes.ts";
import { latestTicks } from "../../now/ticks.ts";
import { isPeriod, type Period } from "../../rows/candle.ts";
import type { Backfill, Refill } from "./backfill.ts";
import { PointOrder } from "./point-order.ts";
import { ordered } from "./series.ts";
import { TickOrder } from "./tick-order.ts";

/**
 * A value for the option `backfill`: pull the ticks (the latest 1,000), candles and minutes that an
 * outage lost. Qot_GetTicker, Qot_GetKL and Qot_GetRT, no frequency limit.
 *
 * ```ts
 * const live = await subscribe(opend, ["HK.00700"], [ticks], { backfill: refill });
 * for await (const event of live) {
 *   if (event.type === "tick") console.log(event.sequence, event.isBackfilled ?? false);
 *   break;
 * }
 * ```
 */
export const refill: Backfill = {
  of({ name }) {
    if (name === "ticks") return refillTicks;
    if (name === "minutes") return refillMinutes;
    const [candles, period = ""] = name.split(":");
    return candles === "candles" && isPeriod(period) ? refillCandles(period) : undefined;
  },
};

const mostTicks: number = GetTicker.bounds.maxItems;
const mostCandles: number = GetKL.bounds.maxItems;

const refillTicks: Refill = {
  pull: (opend, { code }, options) => latestTicks(opend, code, { last: mostTicks, ...options }),
  most: mostTicks,
  series: /* @__PURE__ */ ordered(() => new TickOrder()),
};

const refillMinutes: Refill = {
  pull: (opend, { code }, options) => latestMinutes(opend, code, options),
  // More than a day has, so a reply is always complete.
  most: 24 * 60 + 1,
  series: /* @__PURE__ */ ordered(() => new PointOrder()),
};

const refillCandles = (period: Period): Refill => ({
  pull(opend, { code, terms: { adjustments } }, options) {
    const [adjustment] = adjustments;
    const terms = { period, last: mostCandles, ...(adjustment && { adjustment }) };
    return latestCandles(opend, code, { ...terms, ...options });
  },
  most: mostCandles,
  series: /* @__PURE__ */ ordered(() => new PointOrder()),
});
