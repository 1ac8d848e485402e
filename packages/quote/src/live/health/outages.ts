import type { RightChange } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { LiveNews } from "../stream/news.ts";

/** Records when links and rights were lost, so that a gap can be reported when they return. */
export class Outages {
  readonly #clock: Clock;
  readonly #since = new Map<string, number>();
  /** The newest reported outage, and until when it was reported. */
  #latest: { readonly reason: "link" | "upstream"; readonly toldMs: number } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Only the first loss counts if there are several during one outage. */
  began(what: string, sinceMs: number = this.#clock.wallTime()): void {
    if (!this.#since.has(what)) this.#since.set(what, sinceMs);
  }

  /** The gap event, if there was an outage. */
  ended(reason: "link" | "upstream"): LiveNews | undefined {
    const fromMs = this.#since.get(reason);
    if (fromMs === undefined) return undefined;
    this.#since.delete(reason);
    return { type: "gap", fromMs, toMs: this.#clock.wallTime(), reason };
  }

  /** Subscriptions are renewed from now on. Those that take longer get a second gap. */
  restored(reason: "link" | "upstream"): void {
    this.#latest = { reason, toldMs: this.#clock.wallTime() };
  }

  /** The second gap, for codes whose outage has lasted until now. */
  late(codes: readonly string[]): LiveNews | undefined {
    if (!this.#latest) return undefined;
    const { reason, toldMs: fromMs } = this.#latest;
    return { type: "gap", fromMs, toMs: this.#clock.wallTime(), reason, codes };
  }

  /** Whether no row of a code can arrive at present, as far as is known. */
  isAway(code: string): boolean {
    const prefix = code.slice(0, code.indexOf("."));
    return [...this.#since.keys()].some(
      (what) => !what.startsWith(rightOf) || concerns(what.slice(rightOf.length), prefix),
    );
  }

  /** The events of changed rights, for a stream of these units. */
  rights(changes: readonly RightChange[], units: readonly QuotaUnit[]): LiveNews[] {
    return changes.flatMap((change): LiveNews[] => {
      const codes = [...new Set(units.map(({ code }) => code))].filter((code) =>
        concerns(change.market, code.slice(0, code.indexOf("."))),
      );
      if (codes.length === 0) return [];
      const right: LiveNews = { type: "right", ...change, codes };
      const key = rightOf + change.market;
      if (change.after === "none") this.began(key);
      const fromMs = this.#since.get(key);
      if (change.after === "none" || fromMs === undefined) return [right];
      const gap: LiveNews = {
        type: "gap",
        fromMs,
        toMs: this.#clock.wallTime(),
        reason: "right",
        codes,
      };
      return [right, gap];
    });
  }

  /** A right that has returned is not lost any more, even if no stream was notified. */
  rightsTold(changes: readonly RightChange[]): void {
    for (const { market, after } of changes)
      if (after !== "none") this.#since.delete(rightOf + market);
  }
}

const rightOf = "right ";

/**
 * Whether a right may concern the codes with a prefix. Options and futures share prefixes with
 * stocks, so their rights may.
 */
const concerns = (level: string, prefix: string): boolean =>
  level === prefix ||
  level.startsWith(`${prefix}_`) ||
  (level === "CN" && (prefix === "SH" || prefix === "SZ"));
