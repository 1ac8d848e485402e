import type { Grid, Mills } from "../price.ts";
import { between, type Random } from "../random.ts";
import type { TradingSession } from "../sessions.ts";

/**
 * One minute of trading, or the closing auction. Its trades come in pairs of equal volume, with prices
 * at equal distances above and below the middle of open and close. The turnover is therefore known
 * without creating the trades, and a year of days can be summed from minutes.
 */
export interface Slot {
  /** Seconds since 1970 at which it begins. */
  readonly start: number;
  /** Seconds since 1970 after which the slot has no more trades. The auction ends when it begins. */
  readonly end: number;
  /** Seconds since 1970 that K-lines and time-share points carry: the end of the minute. */
  readonly label: number;
  readonly open: Mills;
  readonly high: Mills;
  readonly low: Mills;
  readonly close: Mills;
  /** 0 without trades. */
  readonly volume: number;
  /** Price times volume of all its trades, in thousandths. */
  readonly amount: number;
  /** Pairs of trades times the trading unit; 0 for the auction, which is one trade. */
  readonly pairs: number;
  readonly isAuction: boolean;
}

/** The totals of a session, which its slots add up to. */
export interface SessionPlan {
  readonly open: Mills;
  readonly high: Mills;
  readonly low: Mills;
  readonly close: Mills;
  readonly volume: number;
  readonly unit: number;
  readonly grid: Grid;
}

const auctionShare = 0.06;

export function slotsOf(session: TradingSession, plan: SessionPlan, draw: Random): Slot[] {
  const { minutes, crossAt } = session;
  const { grid, unit, volume } = plan;
  const count = minutes.length;
  const [turns, isTurn] = turningPoints(plan, count, draw);
  const share = crossAt === undefined ? 0 : auctionShare;
  const pairsOf = pairsPerMinute(Math.floor((volume * (1 - share)) / (2 * unit)), isTurn, draw);
  const slots: Slot[] = [];
  let price = plan.open;
  let traded = 0;
  let turn = 0;
  for (let index = 0; index < count; index++) {
    while ((turns[turn] as Turn).at <= index) turn++;
    const { at, price: target } = turns[turn] as Turn;
    const pairs = pairsOf[index] as number;
    const open = price;
    if (pairs > 0) {
      const left = at - index;
      const pull = (target - price) / left;
      const noise = (plan.high - plan.low) * between(draw, -0.07, 0.07);
      price = left === 1 ? target : clamp(grid.snap(price + pull + noise), plan.low, plan.high);
    }
    const excess = pairs < 2 ? 0 : excessOf(open, price, plan, Math.floor(between(draw, 0, 3.5)));
    const start = minutes[index] as number;
    slots.push({
      start,
      end: start + 60,
      label: start + 60,
      open,
      close: price,
      high: Math.max(open, price) + excess,
      low: Math.min(open, price) - excess,
      volume: pairs * 2 * unit,
      amount: pairs * unit * (open + price),
      pairs,
      isAuction: false,
    });
    traded += pairs * 2 * unit;
  }
  slots.push(closing(plan, volume - traded, slots.at(-1) as Slot, crossAt));
  return slots;
}

/** One trade at the closing price, with the rest of the session's volume. */
function closing({ close }: SessionPlan, volume: number, last: Slot, crossAt?: number): Slot {
  const start = crossAt ?? last.start + 59.999;
  return {
    start,
    end: start,
    label: last.label,
    open: close,
    high: close,
    low: close,
    close,
    volume,
    amount: volume * close,
    pairs: 0,
    isAuction: crossAt !== undefined,
  };
}

interface Turn {
  readonly at: number;
  readonly price: Mills;
}

/** The minutes of the high, the low and the close. */
function turningPoints(
  { open, high, low, close }: SessionPlan,
  count: number,
  draw: Random,
): [Turn[], ReadonlySet<number>] {
  const first = 1 + Math.floor(draw() * (count / 2 - 2));
  const second = Math.floor(count / 2) + Math.floor(draw() * (count / 2 - 1));
  const isHighFirst = close < open;
  const turns = [
    { at: first, price: isHighFirst ? high : low },
    { at: second, price: isHighFirst ? low : high },
    { at: count, price: close },
  ];
  return [turns, new Set(turns.map(({ at }) => at - 1))];
}

/** More pairs at the open and the close than at noon, and at least one if the price must change. */
function pairsPerMinute(total: number, isTurn: ReadonlySet<number>, draw: Random): number[] {
  const count = Math.max(...isTurn) + 1;
  const weights = Array.from({ length: count }, (_, index) => {
    const fromNoon = (2 * index) / count - 1;
    return (index === 0 ? 3 : 1) * (0.5 + 1.5 * fromNoon * fromNoon) * between(draw, 0.4, 1.6);
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const needed = (index: number): number => (index === 0 || isTurn.has(index) ? 1 : 0);
  const rest = Math.max(total - isTurn.size - 1, 0);
  let before = 0;
  let weighed = 0;
  return weights.map((weight, index) => {
    weighed += weight;
    const upTo = Math.floor((rest * weighed) / sum);
    const pairs = upTo - before + needed(index);
    before = upTo;
    return pairs;
  });
}

/** How far a minute's prices go beyond its open and close, the same on both sides, on the price grid. */
function excessOf(
  open: Mills,
  close: Mills,
  { high, low, grid }: SessionPlan,
  steps: number,
): number {
  const top = Math.max(open, close);
  const bottom = Math.min(open, close);
  const step = grid.step(bottom);
  const room = Math.min(steps * step, high - top, bottom - low);
  const excess = Math.floor(room / step) * step;
  const isEven = grid.step(bottom - excess) === step && grid.stepDown(top + excess) === step;
  return isEven ? Math.max(excess, 0) : 0;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** The last slot that has begun; −1 if none has. */
export function begunBy(slots: readonly Slot[], seconds: number): number {
  let [low, high] = [0, slots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] as Slot).start <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
