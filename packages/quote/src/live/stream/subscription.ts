import type { OpendError, Stream } from "@opend/core";
import { type Clock, QueueStream } from "@opend/core/internal";
import { mostPulled, orderOf } from "../gaps/refills.ts";
import { Series } from "../gaps/series.ts";
import type { TradeCheck } from "../gaps/trade-check.ts";
import type { Watchdog } from "../health/watchdog.ts";
import { namedBy, type Unit } from "../ledger/unit.ts";
import { isNews, type LiveNews } from "./event.ts";
import type { LiveKind, LiveRow } from "./kind.ts";
import { LiveBacklog, type Place } from "./overflow.ts";

/** A subscription that OpenD has refused. */
export interface Refusal {
  readonly code: string;
  /** As it was asked for: `"orderBook"`. */
  readonly kind: string;
  readonly error: OpendError;
}

/**
 * Live rows of some securities, and the news about them, in order. Leaving the loop, or `close()`,
 * releases the subscriptions.
 *
 * For a reader that is too slow, quotes, order books and broker queues are kept per security, the
 * latest; of the rest 1,000 rows (`capacity`), then the oldest are dropped and `lagged` tells how many.
 * News are never dropped.
 */
export interface Live<Row extends LiveRow = LiveRow> extends Stream<Row | LiveNews> {
  /** What OpenD refuses at present; each came as `refused` in the stream too. */
  readonly refused: readonly Refusal[];
  /** Rows that OpenD sent twice, known by their sequence, and that were given once. */
  readonly duplicates: number;
  /**
   * Ends these codes in this stream, or these kinds of them; the rest goes on, and a stream that is
   * left with nothing ends. What has come before can still be read, and `unsubscribed` follows it.
   * What is not in it is passed over.
   */
  remove(codes: readonly string[], kinds?: readonly string[]): void;
}

/** What a live stream is made from. */
export interface LiveMaking {
  readonly clock: Clock;
  readonly units: readonly Unit[];
  readonly capacity: number;
  readonly signal: AbortSignal | undefined;
  /** Whether what an outage has swallowed is asked for afterwards. */
  readonly backfill: boolean;
  /** Some of the units are not wanted any more. */
  onDrop(units: readonly Unit[]): void;
  onClose(): void;
}

/** One user of subscriptions. */
export class LiveStream extends QueueStream<LiveRow | LiveNews> implements Live {
  #units: readonly Unit[];
  /** Where the stream is watched. */
  watchdog: Watchdog | undefined;
  /** Where its trades are compared with OpenD's. */
  tradeCheck: TradeCheck | undefined;
  readonly #refused = new Map<Unit, Refusal>();
  readonly #series = new Map<LiveKind, Map<string, Series>>();
  readonly #fills: boolean;
  readonly #onDrop: LiveMaking["onDrop"];
  #duplicates = 0;

  constructor({ clock, units, capacity, signal, backfill, onDrop, onClose }: LiveMaking) {
    const states = new Set(
      units.filter(({ kind }) => kind.keep === "latest").map(({ kind }) => kind.name),
    );
    const placeOf = (value: LiveRow | LiveNews): Place => {
      if (isNews(value)) return "stay";
      if (states.has(value.type)) return { latestOf: `${value.type}/${value.code}` };
      return "isBackfilled" in value ? "filled" : "queue";
    };
    const filledCapacity = backfill ? units.length * mostPulled : 0;
    super(signal, { clock, backlog: new LiveBacklog(capacity, placeOf, filledCapacity), onClose });
    this.#units = units;
    this.#fills = backfill;
    this.#onDrop = onDrop;
    for (const unit of units) this.#follow(unit, capacity);
  }

  get units(): readonly Unit[] {
    return this.#units;
  }

  get duplicates(): number {
    return this.#duplicates;
  }

  /** What waits to be filled. */
  get holding(): readonly Series[] {
    return this.#allSeries().filter(({ isHolding }) => isHolding);
  }

  /** Trades that are not waiting. */
  get trades(): readonly Series[] {
    return this.#allSeries().filter(
      ({ unit, isHolding }) => unit.kind.name === "ticker" && !isHolding,
    );
  }

  /** A row that was pushed. */
  take(kind: LiveKind, row: LiveRow): void {
    this.watchdog?.hear(kind.name, row);
    const series = this.#series.get(kind)?.get(row.code);
    if (series) series.take(row);
    else this.push(row);
  }

  /** News; from a gap on, what can be filled is held back until it is. */
  tell(news: LiveNews): void {
    if (news.type === "gap") this.watchdog?.restart();
    if (news.type !== "gap" || !this.#fills) return void this.push(news);
    const { codes } = news;
    const swallowed = this.#allSeries().filter(({ unit }) => codes?.includes(unit.code) ?? true);
    this.push({ ...news, willBeFilled: swallowed.length > 0 });
    for (const series of swallowed) series.hold(news);
  }

  remove(codes: readonly string[], kinds?: readonly string[]): void {
    const isNamed = namedBy(codes, kinds);
    this.drop(this.#units.filter(isNamed));
  }

  /** Units that are not wanted any more; they must be its own. */
  drop(units: readonly Unit[]): void {
    if (units.length === 0 || this.isEnded) return;
    if (units.length === this.#units.length) return this.close();
    const dropped = new Set(units);
    this.#units = this.#units.filter((unit) => !dropped.has(unit));
    this.#onDrop(units);
    for (const unit of units) {
      const { kind, code } = unit;
      const byCode = this.#series.get(kind);
      // What is held back has come before.
      byCode?.get(code)?.giveUp();
      byCode?.delete(code);
      this.#refused.delete(unit);
      this.watchdog?.forget({ code, kind: kind.name });
      this.push({ type: "unsubscribed", code, kind: kind.name });
    }
  }

  override end(): void {
    this.#letGo();
    super.end();
  }

  override fail(reason: unknown): void {
    this.#letGo();
    super.fail(reason);
  }

  get refused(): readonly Refusal[] {
    return [...this.#refused.values()];
  }

  /** OpenD does not take a unit of it. */
  refuse(unit: Unit, error: OpendError): void {
    const own = this.#units.find(
      ({ code, kind }) => code === unit.code && kind.name === unit.kind.name,
    );
    if (!own) return;
    const refusal = { code: own.code, kind: own.kind.name, error };
    this.#refused.set(own, refusal);
    this.push({ type: "refused", ...refusal });
  }

  isRefused(unit: Unit): boolean {
    return this.#refused.has(unit);
  }

  /** All is tried anew. */
  pardon(): void {
    this.#refused.clear();
  }

  /** Trades are told apart in every stream, the rest where it can be filled. */
  #follow(unit: Unit, capacity: number): void {
    const { kind, code } = unit;
    const order = orderOf(kind.name, this.#fills);
    if (!order) return;
    const byCode = this.#series.get(kind) ?? new Map<string, Series>();
    this.#series.set(kind, byCode);
    const series = new Series(
      unit,
      order,
      {
        push: (value) => this.push(value),
        onTwice: () => {
          this.#duplicates += 1;
        },
        hasRoom: () => this.#allSeries().reduce((sum, each) => sum + each.heldCount, 0) < capacity,
      },
      this.#fills,
    );
    byCode.set(code, series);
  }

  #allSeries(): Series[] {
    return [...this.#series.values()].flatMap((byCode) => [...byCode.values()]);
  }

  /** It is over: what is held back is given as it is. */
  #letGo(): void {
    for (const series of this.holding) series.giveUp();
  }
}
