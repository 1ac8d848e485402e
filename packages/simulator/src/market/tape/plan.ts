import type { Security } from "../../data/security.ts";
import type { Bar } from "../bar.ts";
import { nextTradingDay } from "../calendar.ts";
import { type Days, splitOn } from "../history.ts";
import { type Grid, type Mills, toMills, tradingUnit } from "../price.ts";
import type { SessionKind } from "../sessions.ts";
import type { SessionPlan } from "./slots.ts";

/** Volume outside regular hours, as a fraction of the day's volume. */
const extendedShare = { pre: 0.02, after: 0.03, overnight: 0.008 } as const;
/** The totals of a session, which its minutes add up to. */
export function planOf(
  security: Security,
  days: Days,
  grid: Grid,
  bar: Bar,
  kind: SessionKind,
): SessionPlan {
  const unit = tradingUnit(security);
  const [open, high, low, close] = millsOf(bar);
  if (kind === "regular") return { open, high, low, close, volume: bar.volume, unit, grid };
  const [from, to] = extended(security, days, bar, kind);
  const begin = grid.snap(from);
  const end = grid.snap(to);
  return {
    open: begin,
    close: end,
    high: grid.snap(Math.max(begin, end) * 1.002),
    low: grid.snap(Math.min(begin, end) * 0.998),
    volume: Math.max(Math.round(bar.volume * extendedShare[kind]), 8),
    unit,
    grid,
  };
}

/** Moves the price from a close to the next open, through the evening, night and morning sessions. */
function extended(
  security: Security,
  days: Days,
  bar: Bar,
  kind: keyof typeof extendedShare,
): [from: Mills, to: Mills] {
  if (kind === "after") {
    const next = days.last(nextTradingDay(security.market, bar.day)) ?? bar;
    const open = next.day > bar.day ? next.open * splitOn(security, next.day) : bar.close;
    return [toMills(bar.close), toMills(bar.close + (open - bar.close) * 0.3)];
  }
  const { lastClose, open } = bar;
  const onTheWay = (part: number): Mills => toMills(lastClose + (open - lastClose) * part);
  return kind === "overnight" ? [onTheWay(0.3), onTheWay(0.7)] : [onTheWay(0.7), onTheWay(1)];
}

export const millsOf = ({ open, high, low, close }: Bar): [Mills, Mills, Mills, Mills] => [
  toMills(open),
  toMills(high),
  toMills(low),
  toMills(close),
];
