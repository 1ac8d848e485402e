import { actionsOf } from "../data/corporate-actions.ts";
import { type KnownHistory, knownHistories } from "../data/known-history.ts";
import { keyOf, type Security } from "../data/security.ts";
import type { Bar } from "./bar.ts";
import { nextTradingDay, tradingDays } from "./calendar.ts";
import type { Market } from "./markets.ts";
import { Grid } from "./price.ts";
import { between, type Random, random, rounded } from "./random.ts";

/** The newest day of every known history. Later days are invented when the clock reaches them. */
export const newestDay: Readonly<Record<Market, string>> = {
  HK: "2026-05-08",
  US: "2026-05-07",
  SH: "2026-05-08",
  SZ: "2026-05-08",
};

/** Back to the beginning of 2022, a year before the earliest start of the clock. */
const barCount = 1090;
const closesFirst = 761;

/** The source of a security's days. */
export interface DaySource {
  /** The days up to and including the newest known one, the oldest first. */
  past(): Bar[];
  /** The trading day after the last; `undefined` if there is none. */
  next(last: Bar): Bar | undefined;
}

/** Days with a seeded random walk that passes through the known closes. */
export function walked(security: Security, seed: number): DaySource {
  const { market } = security;
  const grid = new Grid(security);
  const suspendedSince = security.kind === "stock" ? security.suspendedSince : undefined;
  const isTraded = (day: string): boolean =>
    day >= security.listDay && (suspendedSince === undefined || day < suspendedSince);
  return {
    past: () => pastOf(security, grid, seed).filter(({ day }) => isTraded(day)),
    next(last) {
      const day = nextTradingDay(market, last.day);
      if (!isTraded(day)) return undefined;
      const draw = random(seed, `day/${keyOf(security)}/${day}`);
      const pull = (security.lastClose - last.close) * 0.02;
      const split = splitOn(security, day);
      const lastClose = grid.nearest(last.close / split);
      const close = grid.nearest(lastClose + pull + lastClose * between(draw, -0.015, 0.015));
      const volume = Math.round(security.averageVolume * between(draw, 0.6, 1.5));
      return { ...ranged(grid, draw, lastClose, close), day, lastClose, volume };
    },
  };
}

const made = new WeakMap<Security, { readonly seed: number; readonly bars: readonly Bar[] }>();

/** Cached, because the past is the same for all engines of a seed, and tests start many of them. */
function pastOf(security: Security, grid: Grid, seed: number): readonly Bar[] {
  const before = made.get(security);
  if (before?.seed === seed) return before.bars;
  const bars = past(security, grid, seed);
  made.set(security, { seed, bars });
  return bars;
}

function past(security: Security, grid: Grid, seed: number): Bar[] {
  const { market, averageVolume } = security;
  const key = keyOf(security);
  const draw = random(seed, `history/${key}`);
  // Opens and volumes are drawn after the closes of three years, so more history does not change them.
  const drawDay = random(seed, `history/${key}`);
  for (let drawn = 0; drawn < closesFirst; drawn++) drawDay();
  const drawRange = random(seed, `range/${key}`);
  const days = tradingDays(market, newestDay[market], barCount + 1);
  const closes = walk(security, grid, days, knownCloses(days, knownHistories[key]), draw);
  const bars = days.slice(0, barCount).map((day, index) => {
    const close = closes[index] as number;
    const lastClose = closes[index + 1] as number;
    const openAt = between(drawDay, -0.2, 0.6);
    const volume = Math.round(averageVolume * between(drawDay, 0.6, 1.5));
    const open = grid.nearest(lastClose + (close - lastClose) * openAt);
    return { ...rangedFrom(grid, drawRange, open, close), day, lastClose, volume };
  });
  return unsplit(security, grid, bars).reverse();
}

/** The walk uses today's shares. Before a split there were fewer shares at a higher price. */
function unsplit(security: Security, grid: Grid, bars: readonly Bar[]): Bar[] {
  let factor = 1;
  const scaled = (price: number, by: number): number => grid.nearest(price * by);
  return bars.map((bar) => {
    const today = factor;
    factor *= splitOn(security, bar.day);
    if (factor === 1) return bar;
    return {
      day: bar.day,
      open: scaled(bar.open, today),
      high: scaled(bar.high, today),
      low: scaled(bar.low, today),
      close: scaled(bar.close, today),
      lastClose: scaled(bar.lastClose, today),
      volume: Math.round(bar.volume / today),
    };
  });
}

/** The split ratio of a day; 1 on nearly all days. */
export const splitOn = (security: Security, day: string): number => {
  const action = actionsOf(security).find((known) => known.day === day);
  return action?.type === "split" ? action.to / action.from : 1;
};

/** Adjusts days for splits, so that they are comparable with a later day. */
export function inSharesOf(security: Security, day: string, bars: readonly Bar[]): readonly Bar[] {
  const splits = actionsOf(security).filter((action) => action.type === "split");
  if (splits.every((split) => split.day > day)) return bars;
  return bars.map((bar) => {
    const factor = splits
      .filter((split) => split.day > bar.day && split.day <= day)
      .reduce((all, split) => (all * split.to) / split.from, 1);
    const scaled = (price: number): number => rounded(price / factor, 0.001);
    return { ...bar, high: scaled(bar.high), low: scaled(bar.low), volume: bar.volume * factor };
  });
}

/** Creates a day with a random open between two closes. */
function ranged(
  grid: Grid,
  draw: Random,
  lastClose: number,
  close: number,
): Pick<Bar, "open" | "high" | "low" | "close"> {
  const open = lastClose + (close - lastClose) * between(draw, -0.2, 0.6);
  return rangedFrom(grid, draw, grid.nearest(open), close);
}

/** A high and a low around an open and a close. */
export function rangedFrom(
  grid: Grid,
  draw: Random,
  open: number,
  close: number,
): Pick<Bar, "open" | "high" | "low" | "close"> {
  const top = Math.max(open, close);
  const bottom = Math.min(open, close);
  const high = Math.max(grid.nearest(top * between(draw, 1, 1.012)), top);
  const low = Math.min(grid.nearest(bottom * between(draw, 0.988, 1)), bottom);
  return { open, high, low, close };
}

function knownCloses(
  days: readonly string[],
  known: KnownHistory | undefined,
): Map<number, number> {
  const closes = new Map<number, number>();
  const before = (day: string): number => days.indexOf(day) + 1;
  for (const { day, close, lastClose } of known?.shortInterest ?? []) {
    closes.set(days.indexOf(day), close);
    closes.set(before(day), lastClose);
  }
  for (const { day, lastClose } of known?.dailyShortVolume ?? [])
    closes.set(before(day), lastClose);
  return closes;
}

function walk(
  { lastClose }: Security,
  grid: Grid,
  days: readonly string[],
  known: ReadonlyMap<number, number>,
  draw: Random,
): number[] {
  const anchors = new Map([[1, lastClose], ...known]);
  const ahead = [...anchors.keys()].sort((a, b) => a - b);
  let price = lastClose;
  return days.map((_, index) => {
    while (ahead[0] !== undefined && ahead[0] < index) ahead.shift();
    const next = ahead[0];
    // Moves towards the next known close, by one day's share of the distance. After the last known
    // close there is no target.
    const pull =
      next === undefined ? 0 : ((anchors.get(next) as number) - price) / (next - index + 1);
    const noise = price * between(draw, -0.012, 0.012);
    price = anchors.get(index) ?? grid.nearest(price + pull + noise);
    return price;
  });
}

/** The days of one security, the oldest first. Later days are created when they are requested. */
export class Days {
  readonly #source: DaySource;
  readonly #bars: Bar[];
  readonly #knownCount: number;
  #isOver: boolean;

  constructor(source: DaySource) {
    this.#source = source;
    this.#bars = source.past();
    this.#knownCount = this.#bars.length;
    this.#isOver = this.#bars.length === 0;
  }

  /** The days that exist from the start. */
  known(): readonly Bar[] {
    return this.#bars.slice(0, this.#knownCount);
  }

  /** The last day up to and including a day. */
  last(day: string): Bar | undefined {
    this.#extendTo(day);
    return this.#bars.findLast((bar) => bar.day <= day);
  }

  /** The days between two, both included. */
  between(from: string, to: string): Bar[] {
    this.#extendTo(to);
    return this.#bars.filter(({ day }) => day >= from && day <= to);
  }

  #extendTo(day: string): void {
    for (let last = this.#bars.at(-1); !this.#isOver && last && last.day < day; ) {
      const next = this.#source.next(last);
      if (next) this.#bars.push(next);
      else this.#isOver = true;
      last = next;
    }
  }
}
