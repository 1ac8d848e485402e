import type { CallOptions, OpendError } from "@opend/core";
import type { Requester } from "../../ask/requester.ts";
import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Gap, LiveNews } from "../stream/news.ts";
import type { Backfilled } from "../stream/streamed.ts";
import type { Refill } from "./backfill.ts";
import type { Pulled, RowOrder } from "./order.ts";

/** Where the rows of a series go. */
export interface SeriesOutlet {
  row(unit: QuotaUnit, row: LiveRow): void;
  news(news: LiveNews): void;
  /** A row came twice and is not given again. */
  onTwice(): void;
  /** Whether one more may be held back. */
  hasRoom(): boolean;
}

/** Rows of one kind of one security on their way to one reader: each once, and held back on demand. */
export class Series {
  readonly unit: QuotaUnit;
  readonly #order: RowOrder;
  readonly #outlet: SeriesOutlet;
  readonly #refill: Refill | undefined;
  #held: LiveRow[] = [];
  #gap: Gap | undefined;

  /** With a refill, what is found to be missing is given, and not only told. */
  constructor(unit: QuotaUnit, order: RowOrder, outlet: SeriesOutlet, refill?: Refill) {
    this.#refill = refill;
    this.unit = unit;
    this.#order = order;
    this.#outlet = outlet;
  }

  /** Whether rows that an outage has swallowed can be pulled. */
  get isFilled(): boolean {
    return this.#refill !== undefined;
  }

  /** As many rows as one pull brings. */
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

  /** From here on rows wait for what was missed. A further outage is filled with the first. */
  hold(gap: Gap): void {
    this.#gap ??= gap;
  }

  /** Pulls what was missed. */
  async pull(opend: Requester, options: CallOptions): Promise<readonly LiveRow[]> {
    return (await this.#refill?.pull(opend, this.unit, options)) ?? [];
  }

  /** What was missed is here. */
  fill(pulled: Pulled): void {
    const gap = this.#gap;
    if (!gap) return;
    const { rows, isWhole } = this.#order.join(pulled, this.#held, gap.fromMs);
    if (!isWhole) this.#tellUnfilled(gap, rows[0]);
    this.#release(rows);
  }

  /** It will not come: what was held back goes on. */
  giveUp(error?: OpendError): void {
    const gap = this.#gap;
    if (!gap) return;
    this.#tellUnfilled(gap, this.#held[0], error);
    this.#release(this.#held);
  }

  /** Tells what OpenD lists and has not pushed. */
  compare(listed: readonly LiveRow[]): void {
    // What an outage has swallowed is on its way.
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
      // By the rows on both sides of it, where there are some.
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
    if (verdict === "twice") return this.#outlet.onTwice();
    if (verdict !== "new") this.#outlet.news(verdict);
    this.#outlet.row(this.unit, row);
  }
}
