import { keyOf, type Security } from "../data/security.ts";
import type { Bar } from "./bar.ts";
import { dayAfter, nextTradingDay } from "./calendar.ts";
import { byClock, type Door } from "./doors.ts";
import { type Days, inSharesOf, splitOn } from "./history.ts";
import { Grid, type Mills, toMills, toPrice, tradingUnit } from "./price.ts";
import { random } from "./random.ts";
import { type SessionKind, sessionOf, type TradingSession } from "./sessions.ts";
import { type SessionPlan, type Slot, slotsOf } from "./slots.ts";
import { type Trade, tradesOf } from "./trades.ts";
import { midnight, wallClock } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

/** What was traded in a stretch of time. */
export interface Traded {
  /** Seconds since 1970: the end of its last minute. */
  readonly label: number;
  readonly open: Mills;
  readonly high: Mills;
  readonly low: Mills;
  readonly close: Mills;
  readonly volume: number;
  /** Price times volume, in thousandths. */
  readonly amount: number;
}

/** Volume outside regular hours, in parts of the day's. */
const extendedShare = { pre: 0.02, after: 0.03, overnight: 0.008 } as const;
/** Sessions and minutes that are kept for the next question. */
const keptSessions = 16;
const keptMinutes = 4;

/** A session of one trading day. */
export interface SessionName {
  readonly day: string;
  readonly kind: SessionKind;
}

/** A minute of a session. */
export interface TradedMinute extends SessionName {
  readonly slot: Slot;
}

interface Range {
  readonly high: number;
  readonly low: number;
}

/** What a day is compared with. */
interface Past {
  readonly day: string;
  readonly ever: Range;
  /** The last 52 weeks. */
  readonly year: Range;
  /** Average volume of the last five days. */
  readonly usualVolume: number;
}

function pastOf(security: Security, days: Days, day: string): Past {
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

const newestFirst: readonly SessionKind[] = ["after", "regular", "pre", "overnight"];

interface MadeSession {
  readonly slots: readonly Slot[];
  /** What was traded up to the end of each minute; `undefined` before the first trade. */
  readonly upTo: readonly (Traded | undefined)[];
}

/**
 * Everything that was ever traded of one security, a pure function of the seed: days are split into
 * minutes, minutes into trades, and each level adds up to the one above. Quotes, K-lines, time-share
 * points, tickers and order books are all read from here, so they agree at any time.
 */
export class Tape {
  readonly security: Security;
  readonly days: Days;
  readonly grid: Grid;
  readonly #seed: number;
  readonly #key: string;
  readonly #mostPairs: number;
  /** Whether the market was opened or closed by hand. */
  readonly door: Door;
  #past: Past | undefined;
  readonly #amounts = new Map<string, number>();
  readonly #sessions = new Map<string, MadeSession>();
  readonly #trades = new Map<Slot, readonly Trade[]>();

  constructor(
    security: Security,
    days: Days,
    seed: number,
    tradesPerMinute: number,
    door: Door = byClock,
  ) {
    this.door = door;
    this.security = security;
    this.days = days;
    this.grid = new Grid(security);
    this.#seed = seed;
    // The main contract of a future is its front month under another name.
    this.#key =
      security.kind === "future" ? `${security.market}.${security.origin}` : keyOf(security);
    this.#mostPairs = Math.ceil(tradesPerMinute / 2);
  }

  /** The newest day that has begun to trade in regular hours. */
  day(asked: number): Bar | undefined {
    const seconds = this.door.shown(asked);
    let newest = this.#localDay(seconds);
    // The evening session of a future belongs to the day after, over a weekend.
    if (this.security.kind === "future") newest = nextTradingDay(this.security.market, newest);
    for (let bar = this.days.last(newest); bar; bar = this.days.last(dayAfter(bar.day, -1))) {
      const [first] = this.slots(bar.day, "regular");
      if (first && first.start <= seconds) return bar;
    }
    return undefined;
  }

  /** Whether somebody trades: the time is in a minute of one of these sessions, or the market was told to. */
  isOpen(seconds: number, kinds: readonly SessionKind[] = ["regular"]): boolean {
    return this.door.isOpen(seconds) ?? this.#isInSession(seconds, kinds);
  }

  /** Whether somebody traded, or could have, from one time to another. */
  wasOpen(after: number, seconds: number, kinds: readonly SessionKind[]): boolean {
    return (
      this.isOpen(seconds, kinds) ||
      this.isOpen(after, kinds) ||
      this.minutesBetween(after, seconds, kinds).length > 0
    );
  }

  /** When somebody could trade last: the time itself while anybody can; 0 for never. */
  lastOpen(seconds: number): number {
    if (this.door.isOpen(seconds)) return seconds;
    const shown = this.door.shown(seconds);
    for (const { day, kind } of this.sessions(shown, newestFirst)) {
      const slots = this.slots(day, kind);
      return Math.min(shown, openUntil(slots[begunBy(slots, shown)] as Slot));
    }
    return 0;
  }

  #isInSession(seconds: number, kinds: readonly SessionKind[]): boolean {
    const today = this.#localDay(seconds);
    return [today, nextTradingDay(this.security.market, today)].some((day) =>
      kinds.some((kind) => {
        const slots = this.slots(day, kind);
        const slot = slots[begunBy(slots, seconds)];
        return slot !== undefined && seconds < openUntil(slot);
      }),
    );
  }

  /** The minutes of a session, in order, whether they are over or not; none where nobody trades. */
  slots(day: string, kind: SessionKind): readonly Slot[] {
    return this.#session(day, kind).slots;
  }

  /** The trades of a minute, in order. */
  trades(slot: Slot, kind: SessionKind): readonly Trade[] {
    return kept(this.#trades, slot, keptMinutes, () =>
      tradesOf(
        slot,
        {
          unit: tradingUnit(this.security),
          grid: this.grid,
          session: kind,
          isHongKong: this.security.market === "HK",
          mostPairs: this.#mostPairs,
        },
        random(this.#seed, `trades/${this.#key}/${slot.start}`),
      ),
    );
  }

  /** The minutes of a session up to a time, the last one as far as it has come. */
  minutes(day: string, kind: SessionKind, asked: number): Traded[] {
    const seconds = this.door.shown(asked);
    const minutes: Traded[] = [];
    for (const slot of this.slots(day, kind)) {
      if (slot.start > seconds) break;
      const isOver = seconds >= slot.end;
      const traded = isOver ? slot : soFar(slot, this.trades(slot, kind), seconds);
      const last = minutes.at(-1);
      // The closing auction belongs to the last minute.
      if (last && last.label === traded.label) minutes[minutes.length - 1] = joined(last, traded);
      else minutes.push(traded);
    }
    return minutes;
  }

  /** A session up to a time in one; `undefined` before its first trade. */
  total(day: string, kind: SessionKind, asked: number): Traded | undefined {
    const seconds = this.door.shown(asked);
    const { slots, upTo } = this.#session(day, kind);
    const index = begunBy(slots, seconds);
    const slot = slots[index];
    if (!slot) return undefined;
    if (seconds >= slot.end) return upTo[index];
    const before = upTo[index - 1];
    const now = soFar(slot, this.trades(slot, kind), seconds);
    if (now.volume === 0) return before;
    return before ? joined(before, now) : now;
  }

  /** A whole day in regular hours. */
  whole(bar: Bar): Traded {
    const [open, high, low, close] = millsOf(bar);
    const label = midnight(bar.day, zoneOf(this.security));
    const amount = Math.round(this.turnover(bar.day) * 1000);
    return { label, open, high, low, close, volume: bar.volume, amount };
  }

  /** Sessions that have begun, the newest first, of all days or of those between two. */
  *sessions(
    asked: number,
    kinds: readonly SessionKind[],
    from = "0000-00-00",
    to = "9999-99-99",
  ): Generator<SessionName> {
    const seconds = this.door.shown(asked);
    const newest = this.day(seconds)?.day;
    if (newest === undefined) return;
    const next = nextTradingDay(this.security.market, newest);
    const last = [next, to].sort()[0] as string;
    for (const { day } of this.days.between(from, last).toReversed())
      for (const kind of newestFirst) {
        const [first] = kinds.includes(kind) ? this.slots(day, kind) : [];
        if (first && first.start <= seconds) yield { day, kind };
      }
  }

  /** Those of the newest trading day, and of the next one whose night or morning has begun. */
  *today(seconds: number, kinds: readonly SessionKind[]): Generator<SessionName> {
    const newest = this.day(seconds)?.day ?? "";
    for (const session of this.sessions(seconds, kinds)) {
      if (session.day < newest) return;
      yield session;
    }
  }

  /** What was paid on a whole day in regular hours. */
  turnover(day: string): number {
    let amount = this.#amounts.get(day);
    if (amount === undefined) {
      amount = this.#makeSlots(day, "regular").reduce((sum, slot) => sum + slot.amount, 0);
      this.#amounts.set(day, amount);
    }
    return toPrice(amount);
  }

  /** The days before one; reckoned again when that day changes. */
  past(day: string): Past {
    if (this.#past?.day !== day) this.#past = pastOf(this.security, this.days, day);
    return this.#past;
  }

  /** How much of a day's regular hours is over, from 0 to 1. */
  progress(day: string, seconds: number): number {
    const slots = this.slots(day, "regular");
    return slots.length === 0 ? 0 : (begunBy(slots, this.door.shown(seconds)) + 1) / slots.length;
  }

  /** The last trade of a session up to a time. */
  lastTrade(day: string, kind: SessionKind, seconds: number): Trade | undefined {
    return this.lastTrades(day, kind, seconds, 1)[0];
  }

  /** The last trades of a session up to a time, the oldest first. */
  lastTrades(day: string, kind: SessionKind, asked: number, count: number): Trade[] {
    const seconds = this.door.shown(asked);
    const found: Trade[][] = [];
    let missing = count;
    const slots = this.slots(day, kind);
    for (let index = begunBy(slots, seconds); index >= 0 && missing > 0; index--) {
      const trades = this.trades(slots[index] as Slot, kind);
      const past = trades.filter(({ ms }) => ms <= seconds * 1000).slice(-missing);
      found.unshift(past);
      missing -= past.length;
    }
    return found.flat();
  }

  /** The minutes that something could happen in after one time and up to another, the oldest first. */
  minutesBetween(after: number, asked: number, kinds: readonly SessionKind[]): TradedMinute[] {
    const seconds = this.door.shown(asked);
    const found: TradedMinute[] = [];
    if (seconds <= after) return found;
    for (const { day, kind } of this.sessions(seconds, kinds)) {
      const slots = this.slots(day, kind);
      let index = begunBy(slots, seconds);
      for (; index >= 0; index--) {
        const slot = slots[index] as Slot;
        if (slot.start <= after && slot.end <= after) break;
        found.push({ day, kind, slot });
      }
      if (index >= 0) break;
    }
    return found.reverse();
  }

  #session(day: string, kind: SessionKind): MadeSession {
    return kept(this.#sessions, `${day}/${kind}`, keptSessions, () => {
      const slots = this.#makeSlots(day, kind);
      let sum: Traded | undefined;
      const upTo = slots.map((slot) => {
        if (slot.volume > 0) sum = sum ? joined(sum, slot) : slot;
        return sum;
      });
      return { slots, upTo };
    });
  }

  #makeSlots(day: string, kind: SessionKind): readonly Slot[] {
    const session = sessionOf(this.security, day, kind);
    const bar = session && this.days.last(day);
    if (bar?.day !== day) return [];
    const draw = random(this.#seed, `minutes/${this.#key}/${day}/${kind}`);
    return slotsOf(session as TradingSession, this.#plan(bar, kind), draw);
  }

  #localDay(seconds: number): string {
    return wallClock(seconds, zoneOf(this.security)).day;
  }

  #plan(bar: Bar, kind: SessionKind): SessionPlan {
    const unit = tradingUnit(this.security);
    const { grid } = this;
    const [open, high, low, close] = millsOf(bar);
    if (kind === "regular") return { open, high, low, close, volume: bar.volume, unit, grid };
    const [from, to] = this.#extended(bar, kind);
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

  /** The price gets from a close to the next open by way of the evening, the night and the morning. */
  #extended(bar: Bar, kind: keyof typeof extendedShare): [from: Mills, to: Mills] {
    if (kind === "after") {
      const next = this.days.last(nextTradingDay(this.security.market, bar.day)) ?? bar;
      const open = next.day > bar.day ? next.open * splitOn(this.security, next.day) : bar.close;
      return [toMills(bar.close), toMills(bar.close + (open - bar.close) * 0.3)];
    }
    const { lastClose, open } = bar;
    const onTheWay = (part: number): Mills => toMills(lastClose + (open - lastClose) * part);
    return kind === "overnight" ? [onTheWay(0.3), onTheWay(0.7)] : [onTheWay(0.7), onTheWay(1)];
  }
}

const millsOf = ({ open, high, low, close }: Bar): [Mills, Mills, Mills, Mills] => [
  toMills(open),
  toMills(high),
  toMills(low),
  toMills(close),
];

/** An auction takes a second. */
const openUntil = ({ isAuction, start, label }: Slot): number => (isAuction ? start + 1 : label);

/** The last slot that has begun; −1 when none has. */
function begunBy(slots: readonly Slot[], seconds: number): number {
  let [low, high] = [0, slots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] as Slot).start <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function soFar(slot: Slot, trades: readonly Trade[], seconds: number): Traded {
  let { open: high, open: low, open: close } = slot;
  let volume = 0;
  let amount = 0;
  for (const trade of trades) {
    if (trade.ms > seconds * 1000) break;
    close = trade.price;
    high = Math.max(high, close);
    low = Math.min(low, close);
    volume += trade.volume;
    amount += trade.volume * close;
  }
  return { label: slot.label, open: slot.open, high, low, close, volume, amount };
}

/** Two stretches of time, the earlier one first, in one. */
export function joined(first: Traded, second: Traded): Traded {
  if (second.volume === 0) return { ...first, label: second.label };
  if (first.volume === 0) return second;
  return {
    label: second.label,
    open: first.open,
    high: Math.max(first.high, second.high),
    low: Math.min(first.low, second.low),
    close: second.close,
    volume: first.volume + second.volume,
    amount: first.amount + second.amount,
  };
}

/** Makes a value, or finds the one made before; those that were asked for last are kept. */
function kept<Key, Value>(
  values: Map<Key, Value>,
  key: Key,
  most: number,
  make: () => Value,
): Value {
  const found = values.get(key);
  const value = found ?? make();
  if (found !== undefined) values.delete(key);
  values.set(key, value);
  const [oldest] = values.size > most ? values.keys() : [];
  if (oldest !== undefined) values.delete(oldest);
  return value;
}
