import type { Tick } from "../../gen/rows/tick.ts";
import { Missing, type MissingRun } from "./missing.ts";
import type { Joined, Pulled, RowOrder, Verdict } from "./order.ts";

/** At least this many sequences are remembered: as many as one reply of GetTicker contains. */
const remembered = 1000;

/**
 * The order of trades, which are identified by their sequence. A jump between two sequences does not
 * mean that a trade is missing. No documentation says that sequences are dense, and in the vendor's
 * own example two successive ones differ by 2^32. Missing trades are found by OpenD's list instead.
 */
export class TickOrder implements RowOrder {
  #seen = new Set<bigint>();
  #seenBefore = new Set<bigint>();
  readonly #missing = new Missing();
  #last: Tick | undefined;

  get lastMs(): number | undefined {
    return this.#last?.timestamp;
  }

  admit(tick: Tick): Verdict {
    if (this.#has(tick)) return "duplicate";
    const last = this.#last;
    const isLower = last !== undefined && tick.sequence < last.sequence;
    // Older than the first delivered trade. OpenD pushed it because the subscription was renewed.
    if (isLower && tick.source === "cached" && tick.timestamp <= last.timestamp) return "duplicate";
    this.#remember(tick);
    this.#last = tick;
    if (!isLower) return "new";
    const { code, sequence } = tick;
    return { type: "backwards", code, sequence, after: last.sequence };
  }

  join({ rows, isAll }: Pulled, held: readonly Tick[], fromMs: number): Joined {
    const pulled = rows as readonly Tick[];
    const known = pulled.findLastIndex((tick) => this.#has(tick));
    const missed = known < 0 ? pulled.filter(this.#isAfter(fromMs)) : pulled.slice(known + 1);
    const isWhole =
      known >= 0 || (this.#last === undefined && (isAll || missed.length < pulled.length));
    return { rows: merged(missed, held), isWhole };
  }

  missing(listed: readonly Tick[], isFilled: boolean): readonly MissingRun[] {
    const runs = this.#missing.compare(listed, (tick) => this.#has(tick));
    if (isFilled) for (const { rows } of runs) for (const tick of rows) this.#remember(tick);
    return runs;
  }

  #remember({ sequence }: Tick): void {
    this.#missing.given(sequence);
    this.#seen.add(sequence);
    if (this.#seen.size < remembered) return;
    this.#seenBefore = this.#seen;
    this.#seen = new Set();
  }

  #has({ sequence }: Tick): boolean {
    return this.#seen.has(sequence) || this.#seenBefore.has(sequence);
  }

  #isAfter(fromMs: number): (tick: Tick) => boolean {
    const last = this.#last;
    return ({ timestamp, sequence }) =>
      last ? timestamp > last.timestamp || sequence > last.sequence : timestamp > fromMs;
  }
}

/** Merges both in their own order, without duplicates. The pushed version of a trade is preferred. */
function merged(missed: readonly Tick[], held: readonly Tick[]): Tick[] {
  const bySequence = new Map(held.map((tick) => [tick.sequence, tick]));
  const pulled = new Set(missed.map(({ sequence }) => sequence));
  const pushed = held.filter(({ sequence }) => !pulled.has(sequence));
  const all: Tick[] = [];
  let next = 0;
  for (const tick of missed) {
    for (let early = pushed[next]; early && early.sequence < tick.sequence; early = pushed[next]) {
      all.push(early);
      next += 1;
    }
    all.push(bySequence.get(tick.sequence) ?? tick);
  }
  return all.concat(pushed.slice(next));
}
