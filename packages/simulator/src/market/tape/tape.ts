import { keyOf, type Security } from "../../data/security.ts";
import { byClock, type Door } from "../doors.ts";
import type { Days } from "../history.ts";
import { Grid, toPrice, tradingUnit } from "../price.ts";
import { random } from "../random.ts";
import { type SessionKind, sessionOf, type TradingSession } from "../sessions.ts";
import { kept } from "./kept.ts";
import { type Past, pastOf } from "./past.ts";
import { planOf } from "./plan.ts";
import { type Slot, slotsOf } from "./slots.ts";
import { joined, type Traded } from "./traded.ts";
import { type Trade, tradesOf } from "./trades.ts";

/** How many sessions are cached. */
const keptSessions = 16;
const keptMinutes = 4;

/** The minutes of a session, with their running totals. */
export interface MadeSession {
  readonly slots: readonly Slot[];
  /** The totals at the end of each minute; `undefined` before the first trade. */
  readonly upTo: readonly (Traded | undefined)[];
}

/**
 * All trades of one security, as a pure function of the seed. Days are split into minutes, minutes into
 * trades, and each level adds up to the one above. Quotes, K-lines, time-share points, tickers and
 * order books all use it, so they agree at any time.
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

  /** The minutes of a session in order, including those that have not begun; empty without trading. */
  slots(day: string, kind: SessionKind): readonly Slot[] {
    return this.session(day, kind).slots;
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

  /** The turnover of a whole day in regular hours. */
  turnover(day: string): number {
    let amount = this.#amounts.get(day);
    if (amount === undefined) {
      amount = this.#makeSlots(day, "regular").reduce((sum, slot) => sum + slot.amount, 0);
      this.#amounts.set(day, amount);
    }
    return toPrice(amount);
  }

  /** The days before a given one, computed again when that day changes. */
  past(day: string): Past {
    if (this.#past?.day !== day) this.#past = pastOf(this.security, this.days, day);
    return this.#past;
  }

  /** A session with its running totals. */
  session(day: string, kind: SessionKind): MadeSession {
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
    return slotsOf(
      session as TradingSession,
      planOf(this.security, this.days, this.grid, bar, kind),
      draw,
    );
  }
}
