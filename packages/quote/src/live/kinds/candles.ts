import { ArgumentError } from "@opend/core";
import {
  type Candle,
  candleKind,
  isPeriod,
  type Period,
  periodNumbers,
} from "../../rows/candle.ts";
import type { Kind } from "./kind.ts";

type CandlesKind<P extends Period> = Kind<Candle<P>, `candles:${P}`>;

/** One object per period, so that its subscriptions share their pushes. */
const made = /* @__PURE__ */ new Map<Period, Kind>();

/**
 * The candles of a period: `candles("1m")`. The newest changes until its period ends. A row is a
 * `Candle`. Each period is a kind of its own, and counts separately against the quota.
 *
 * @throws {ArgumentError} `invalid-argument`: an unknown period.
 */
export function candles<const P extends Period>(period: P): CandlesKind<P> {
  if (!isPeriod(period))
    throw new ArgumentError("period", `of ${Object.keys(periodNumbers).join(", ")}`, period);
  const known = made.get(period);
  if (known) return known as CandlesKind<P>;
  const kind = candleKind(period);
  made.set(period, kind);
  return kind;
}
