import { TickerDirection, TickerType } from "@opend/core/qot/common";
import type { Grid, Mills } from "../price.ts";
import type { Random } from "../random.ts";
import type { SessionKind } from "../sessions.ts";
import type { Slot } from "./slots.ts";

export interface Trade {
  /** Milliseconds since 1970. */
  readonly ms: number;
  readonly price: Mills;
  readonly volume: number;
  /** A value of `TickerDirection`. */
  readonly direction: number;
  /** A value of `TickerType`. */
  readonly type: number;
  /** Increases with each trade of a security; greater than a JavaScript number can hold exactly. */
  readonly sequence: bigint;
}

/** The trading properties of a security. */
export interface Habits {
  readonly unit: number;
  readonly grid: Grid;
  readonly session: SessionKind;
  readonly isHongKong: boolean;
  /** Pairs of trades in a minute, at most. */
  readonly mostPairs: number;
}

/** The trades of one slot, in order. */
export function tradesOf(slot: Slot, habits: Habits, draw: Random): Trade[] {
  if (slot.volume === 0) return [];
  if (slot.pairs === 0) return closingTrades(slot, habits);
  const count = Math.min(slot.pairs, habits.mostPairs);
  const prices = pairedPrices(slot, count, habits.grid, draw);
  const volumes = pairedVolumes(slot.pairs, count, draw);
  const gapMs = 60_000 / (2 * count);
  const trades: Trade[] = [];
  const firstSequence = sequenceOf(slot.start, 0);
  let last = slot.open;
  for (const [index, price] of prices.entries()) {
    const lots = volumes[index] as number;
    const side = price === last ? draw() : price > last ? 0 : 1;
    const direction =
      side < 0.5 ? TickerDirection.TickerDirection_Bid : TickerDirection.TickerDirection_Ask;
    last = price;
    for (const { volume, type } of parts(lots * habits.unit, habits, draw)) {
      const ms = slot.start * 1000 + Math.floor(index * gapMs);
      const sequence = firstSequence + BigInt(trades.length);
      trades.push({ ms, price, volume, direction, type, sequence });
    }
  }
  return trades;
}

const sequenceOf = (seconds: number, index: number): bigint =>
  (BigInt(Math.floor(seconds)) << 32n) | BigInt(index);

/** The trades at the close with the rest of the day's volume. An odd lot is a separate trade. */
function closingTrades({ start, close, volume, isAuction }: Slot, { unit }: Habits): Trade[] {
  const odd = volume % unit;
  const direction = TickerDirection.TickerDirection_Neutral;
  const type = isAuction ? TickerType.TickerType_Auction : TickerType.TickerType_Automatch;
  return [
    { volume: volume - odd, type },
    { volume: odd, type: TickerType.TickerType_OddLot },
  ]
    .filter((part) => part.volume > 0)
    .map((part, index) => ({
      ...part,
      ms: Math.round(start * 1000),
      price: close,
      direction,
      // Between the last minute and the session that begins at this second.
      sequence: sequenceOf(start - 1, index),
    }));
}

/** The prices from open to close. The second half mirrors the first. */
function pairedPrices(
  { open, high, low, close }: Slot,
  count: number,
  grid: Grid,
  draw: Random,
): Mills[] {
  const sum = open + close;
  const isRising = close >= open;
  const extremeAt = count < 2 ? -1 : 1 + Math.floor(draw() * (count - 1));
  const step = grid.step(low);
  const half: Mills[] = [open];
  for (let price = open, index = 1; index < count; index++) {
    const drift = Math.floor(draw() * 3) - 1 + (draw() < 0.2 ? Math.sign(sum / 2 - price) : 0);
    const isEven = high > Math.max(open, close);
    const next = isEven ? price + drift * step : draw() < 0.5 ? open : close;
    price =
      index === extremeAt && isEven ? (isRising ? low : high) : Math.min(Math.max(next, low), high);
    half.push(price);
  }
  return [...half, ...half.map((price) => sum - price).reverse()];
}

/** Both trades of a pair are of the same size. */
function pairedVolumes(pairs: number, count: number, draw: Random): number[] {
  const weights = Array.from({ length: count }, () => 0.1 + draw() * draw());
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let before = 0;
  let weighed = 0;
  const half = weights.map((weight, index) => {
    weighed += weight;
    const upTo =
      index === count - 1 ? pairs - count : Math.floor(((pairs - count) * weighed) / sum);
    const volume = upTo - before + 1;
    before = upTo;
    return volume;
  });
  return [...half, ...half.toReversed()];
}

interface Part {
  readonly volume: number;
  readonly type: number;
}

/** Usually one trade. In Hong Kong a lot is sometimes traded in two odd parts. */
function parts(volume: number, { unit, session, isHongKong }: Habits, draw: Random): Part[] {
  if (session !== "regular") return [{ volume, type: TickerType.TickerType_ExtendedTradingHours }];
  if (!isHongKong) {
    const isOdd = unit === 1 && volume < roundLot;
    return [
      { volume, type: isOdd ? TickerType.TickerType_OddLot : TickerType.TickerType_Automatch },
    ];
  }
  const chance = draw();
  if (unit > 1 && volume > unit && chance < 0.03) {
    const odd = 1 + Math.floor(draw() * (unit - 1));
    return [
      { volume: volume - unit, type: TickerType.TickerType_Automatch },
      { volume: odd, type: TickerType.TickerType_OddLot },
      { volume: unit - odd, type: TickerType.TickerType_OddLot },
    ];
  }
  return [{ volume, type: hongKongTypes.find(([upTo]) => chance < upTo)?.[1] as number }];
}

/** United States: fewer shares are an odd lot. */
const roundLot = 100;

const hongKongTypes = [
  [0.06, TickerType.TickerType_NoneAutomatch],
  [0.1, TickerType.TickerType_InterAutomatch],
  [0.11, TickerType.TickerType_Overseas],
  [1, TickerType.TickerType_Automatch],
] as const;
