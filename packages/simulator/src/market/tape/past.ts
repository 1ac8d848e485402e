import type { Security } from "../../data/security.ts";
import type { Bar } from "../bar.ts";
import { dayAfter } from "../calendar.ts";
import { type Days, inSharesOf } from "../history.ts";

interface Range {
  readonly high: number;
  readonly low: number;
}

/** The figures of earlier days that a day is compared with. */
export interface Past {
  readonly day: string;
  readonly ever: Range;
  /** The last 52 weeks. */
  readonly year: Range;
  /** Average volume of the last five days. */
  readonly usualVolume: number;
}

export function pastOf(security: Security, days: Days, day: string): Past {
  const before = inSharesOf(security, day, days.between("0000-00-00", dayAfter(day, -1)));
  const yearAgo = dayAfter(day, -364);
  const rangeOf = (bars: readonly Bar[]): Range => ({
    high: Math.max(...bars.map(({ high }) => high)),
    low: Math.min(...bars.map(({ low }) => low)),
  });
  const volumes = before.slice(-5).map(({ volume }) => volume);
  return {
    day,
    ever: rangeOf(before),
    year: rangeOf(before.filter((bar) => bar.day >= yearAgo)),
    usualVolume: volumes.reduce((sum, volume) => sum + volume, 0) / Math.max(volumes.length, 1),
  };
}
