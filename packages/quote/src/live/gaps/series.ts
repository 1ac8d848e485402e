import { ArgumentError, type CallOptions, type OpendError } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { LiveRow } from "../../rows/kind.ts";
import type { Gap, LiveNews } from "../stream/news.ts";
import type { Backfilled } from "../stream/streamed.ts";
import type { Pulled, RowOrder } from "./order.ts";

/** What the rows of a series have in common. */
export interface SeriesUnit {
  readonly code: string;
  readonly kind: { readonly name: string };
}

/** How missed rows are pulled. */
export interface Pull<Unit> {
  /** Pulls the rows of a unit, the oldest first, as many as one request returns. */
  pull(opend: Requester, unit: Unit, options: CallOptions): Promise<readonly LiveRow[]>;
  /** The most rows of one request. Fewer rows mean that OpenD has no older ones. */
  readonly most: number;
}

/** The receiver of the rows of a series. */
export interface SeriesOutlet<Unit> {
  row(unit: Unit, row: LiveRow): void;
  news(news: LiveNews): void;
  /** A duplicate row was skipped. */
  onDuplicate(): void;
  /** Whether one more row may wait. */
  hasRoom(): boolean;
}

/**
 * The rows of one kind of one security on their way to one reader. It skips duplicates, and holds
 * rows back during a backfill.
 */
export class Series<Unit extends SeriesUnit> {
  readonly unit: Unit;
  readonly #order: RowOrder;
  readonly #outlet: SeriesOutlet<Unit>;
  readonly #refill: Pull<Unit> | undefined;
  #held: LiveRow[] = [];
  #gap: Gap | undefined;

  /** With `refill`, missing rows are delivered, not only reported. */
  constructor(unit: Unit, order: RowOrder, outlet: SeriesOutlet<Unit>, refill?: Pull<Unit>) {
    this.#refill = refill;
    this.unit = unit;
    this.#order = order;
    this.#outlet = outlet;
  }

  /** Whether rows that an outage lost can be pulled. */
  get isFilled(): boolean {
    return this.#refill !== undefined;
  }

  /** The most rows of one pull. */
  get most(): number {
    return this.#refill?.most ?? 0;
  }

  get isHolding(): boolean {
    return this.#gap !== undefined;
  }

  get heldCount(): number {
    return this.#held.length;
  }

  take(row: LiveRow): void {
    if (!this.#gap) return this.#give(row);
    if (!this.#outlet.hasRoom()) this.giveUp();
    if (this.#gap) this.#held.push(row);
    else this.#give(row);
  }

  /**
   * Holds rows back from now on, until the gap is filled. A later gap is filled together with the
   * first.
   */
  hold(gap: Gap): void {
    this.#gap ??= gap;
  }

  /** Pulls the missing rows. */
  async pull(opend: Requester, options: CallOptions): Promise<readonly LiveRow[]> {
    return (await this.#refill?.pull(opend, this.unit, options)) ?? [];
  }

  /** Delivers the missing rows, then the rows that waited. */
  fill(pulled: Pulled): void {
    const gap = this.#gap;
    if (!gap) return;
    const { rows, isWhole } = this.#order.join(pulled, this.#held, gap.fromMs);
    if (!isWhole) this.#tellUnfilled(gap, rows[0]);
    this.#release(rows);
  }

  /** Reports the gap as not filled, and delivers the rows that waited. */
  giveUp(error?: OpendError): void {
    const gap = this.#gap;
    if (!gap) return;
    this.#tellUnfilled(gap, this.#held[0], error);
    this.#release(this.#held);
  }

  /** Reports listed rows that were not pushed. */
  compare(listed: readonly LiveRow[]): void {
    // A pending backfill will deliver the rows of the outage.
    if (this.#gap) return;
    const willBeFilled = this.isFilled;
    for (const { rows, after, before } of this.#order.missing?.(listed, willBeFilled) ?? []) {
      this.#outlet.news({
        type: "gap",
        fromMs: after.timestamp,
        toMs: (before ?? rows.at(-1) ?? after).timestamp,
        reason: "missing",
        codes: [this.unit.code],
        kind: this.unit.kind.name,
        missing: rows.length,
        after: after.sequence,
        ...(before && { before: before.sequence }),
        willBeFilled,
      });
      const mark: Backfilled = { isBackfilled: true };
      if (willBeFilled) for (const row of rows) this.#outlet.row(this.unit, { ...row, ...mark });
    }
  }

  #release(rows: readonly LiveRow[]): void {
    this.#gap = undefined;
    this.#held = [];
    for (const row of rows) this.#give(row);
  }

  #tellUnfilled(
    { fromMs, toMs, reason }: Gap,
    next: LiveRow | undefined,
    error?: OpendError,
  ): void {
    const nextMs = (next as { timestamp?: number } | undefined)?.timestamp;
    this.#outlet.news({
      type: "gap",
      // The times of the rows around the gap are more precise, if there are any.
      fromMs: this.#order.lastMs ?? fromMs,
      toMs: nextMs ?? toMs,
      reason,
      codes: [this.unit.code],
      kind: this.unit.kind.name,
      willBeFilled: false,
      ...(error && { error }),
    });
  }

  #give(row: LiveRow): void {
    const verdict = this.#order.admit(row);
    if (verdict === "duplicate") return this.#outlet.onDuplicate();
    if (verdict !== "new") this.#outlet.news(verdict);
    this.#outlet.row(this.unit, row);
  }
}

/** Makes the series of one unit for one reader. With `refill`, missing rows can be pulled. */
export type MakeSeries = <Unit extends SeriesUnit>(
  unit: Unit,
  outlet: SeriesOutlet<Unit>,
  refill?: Pull<Unit>,
) => Series<Unit>;

/**
 * The `series` of a kind or a refill of your own, whose rows have this order. `order` is called once
 * for each code and reader.
 *
 * @throws {ArgumentError} `invalid-argument`: `order` is no function.
 */
export function ordered(order: () => RowOrder): MakeSeries {
  if (typeof order !== "function") throw new ArgumentError("order", "a function", order);
  return (unit, outlet, refill) => new Series(unit, order(), outlet, refill);
}
