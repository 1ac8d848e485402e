import type { OpendError } from "@opend/core";
import { onAbort, tolerate, unawaited } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { Backfill } from "../gaps/backfill.ts";
import type { Series } from "../gaps/series.ts";
import { type QuotaUnit, unitKey } from "../ledger/quota-unit.ts";
import { Channel, type ChannelHost } from "./channel.ts";
import type { RunningCheck } from "./check.ts";
import type { LiveNews } from "./news.ts";
import type { Cause, Outlet } from "./outlet.ts";
import type { RowFilter } from "./row-filter.ts";

/** A subscription that OpenD has refused. */
export interface Refusal {
  readonly code: string;
  /** The kind, as it was subscribed: `"orderBook"`. */
  readonly kind: string;
  readonly error: OpendError;
}

/** The parts of a subscriber. */
export interface SubscriberMaking<O extends Outlet> {
  readonly units: readonly QuotaUnit[];
  outletOf(subscriber: Subscriber): O;
  /** The most rows that wait while a gap is being filled. */
  readonly capacity: number;
  readonly signal: AbortSignal | undefined;
  /** How to pull the rows that an outage lost; `undefined` without backfill. */
  readonly backfill: Backfill | undefined;
  filterOf(unit: QuotaUnit): RowFilter | undefined;
  /** Releases channels that are not needed any more; all of them when the subscriber has ended. */
  release(channels: readonly Channel[]): void;
}

/** One user of subscriptions: its units, and the channels to its outlet. */
export class Subscriber<O extends Outlet = Outlet> implements ChannelHost {
  readonly outlet: O;
  readonly checks: RunningCheck[] = [];
  readonly #channels: Map<QuotaUnit, Channel>;
  readonly #isFilled: boolean;
  readonly #release: SubscriberMaking<O>["release"];
  readonly #letGo: (() => void) | undefined;
  #isEnded = false;
  #duplicates = 0;

  constructor({
    units,
    outletOf,
    capacity,
    signal,
    backfill,
    filterOf,
    release,
  }: SubscriberMaking<O>) {
    const outlet = outletOf(this);
    this.outlet = outlet;
    this.#isFilled = backfill !== undefined;
    this.#release = release;
    const seriesOf = (unit: QuotaUnit): Series<QuotaUnit> | undefined => {
      const refill = unawaited(backfill?.of(unit.kind));
      // Duplicate ticks are found in every subscription, other duplicates only with backfill.
      const make = refill?.series ?? unit.kind.series;
      return unawaited(make?.(unit, seriesOutlet, refill));
    };
    const seriesOutlet = {
      row: (unit: QuotaUnit, row: LiveRow) => outlet.row(unit, row),
      news: (news: LiveNews) => outlet.news(news),
      onDuplicate: () => {
        this.#duplicates += 1;
      },
      hasRoom: () => this.#series.reduce((sum, { heldCount }) => sum + heldCount, 0) < capacity,
    };
    this.#channels = new Map(
      units.map((unit) => [unit, new Channel(unit, this, filterOf(unit), seriesOf(unit))]),
    );
    this.#letGo = signal && onAbort(signal, () => this.fail(signal.reason));
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  get units(): readonly QuotaUnit[] {
    return [...this.#channels.keys()];
  }

  get channels(): readonly Channel[] {
    return [...this.#channels.values()];
  }

  get refused(): readonly Refusal[] {
    return this.channels.flatMap(({ unit: { code, kind }, refusal }) =>
      refusal ? [{ code, kind: kind.name, error: refusal }] : [],
    );
  }

  isRefused(unit: QuotaUnit): boolean {
    return this.#channels.get(unit)?.refusal !== undefined;
  }

  get duplicates(): number {
    return this.#duplicates;
  }

  hear(unit: QuotaUnit, row: LiveRow): void {
    for (const check of this.checks) unawaited(check.hear?.(unit, row));
  }

  /** Delivers an event. After a gap, rows that can be backfilled are held back until they are. */
  tell(news: LiveNews): void {
    try {
      this.#tell(news);
    } catch (error) {
      // A check or a series of the user failed.
      this.fail(error);
    }
  }

  #tell(news: LiveNews): void {
    if (news.type === "gap") for (const check of this.checks) unawaited(check.restart?.());
    if (news.type !== "gap" || !this.#isFilled) return this.outlet.news(news);
    const { codes } = news;
    const swallowed = this.#series.filter(
      ({ unit, isFilled }) => isFilled && (codes?.includes(unit.code) ?? true),
    );
    this.outlet.news({ ...news, willBeFilled: swallowed.length > 0 });
    for (const series of swallowed) series.hold(news);
  }

  /** Ends the named units. A subscriber without units ends. */
  drop(isMeant: (unit: QuotaUnit) => boolean): void {
    if (this.#isEnded) return;
    const dropped = this.channels.filter(({ unit }) => isMeant(unit));
    if (dropped.length === 0) return;
    if (dropped.length === this.#channels.size) return this.close();
    for (const { unit } of dropped) this.#channels.delete(unit);
    this.#release(dropped);
    for (const { unit, series } of dropped) {
      const { code, kind } = unit;
      // The rows that wait arrived before the end.
      tolerate(() => series?.giveUp());
      for (const check of this.checks) tolerate(() => check.forget?.(unit));
      this.outlet.news({ type: "unsubscribed", code, kind: kind.name });
    }
  }

  /** OpenD refused a unit. */
  refuse(unit: QuotaUnit, error: OpendError): void {
    const key = unitKey(unit);
    const own = this.channels.find((channel) => unitKey(channel.unit) === key);
    if (!own) return;
    own.refusal = error;
    const { code, kind } = own.unit;
    this.outlet.news({ type: "refused", code, kind: kind.name, error });
  }

  /** Forgets the refusals, because everything is requested again. */
  pardon(): void {
    for (const channel of this.channels) channel.refusal = undefined;
  }

  /** Ends the subscriber for its owner. */
  close(): void {
    this.#end(() => this.outlet.close());
  }

  fail(reason: unknown): void {
    this.end({ reason });
  }

  /** The connection is closed. Rows that wait are delivered without a backfill. */
  end(cause: Cause | undefined): void {
    this.#end(() => {
      for (const series of this.#series) tolerate(() => series.giveUp());
      cause ? this.outlet.fail(cause.reason) : this.outlet.end();
    });
  }

  #end(endOutlet: () => void): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#letGo?.();
    for (const check of this.checks) tolerate(() => check.end());
    endOutlet();
    this.#release(this.channels);
  }

  get #series(): readonly Series<QuotaUnit>[] {
    return this.channels.flatMap(({ series }) => (series ? [series] : []));
  }
}
