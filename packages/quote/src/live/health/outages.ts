import type { RightChange } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { LiveNews } from "../stream/news.ts";

/** Remembers since when something was away, so that its return can be told as a gap. */
export class Outages {
  readonly #clock: Clock;
  readonly #since = new Map<string, number>();
  /** The newest outage that was told of, and until when. */
  #latest: { readonly reason: "link" | "upstream"; readonly toldMs: number } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The first loss counts: what is lost while it is lost was not there. */
  began(what: string, sinceMs: number = this.#clock.wallTime()): void {
    if (!this.#since.has(what)) this.#since.set(what, sinceMs);
  }

  /** The gap, if there was one. */
  ended(reason: "link" | "upstream"): LiveNews | undefined {
    const fromMs = this.#since.get(reason);
    if (fromMs === undefined) return undefined;
    this.#since.delete(reason);
    return { type: "gap", fromMs, toMs: this.#clock.wallTime(), reason };
  }

  /** Subscriptions are made again from now on; those that are late have a gap of their own. */
  restored(reason: "link" | "upstream"): void {
    this.#latest = { reason, toldMs: this.#clock.wallTime() };
  }

  /** The gap of codes whose outage has lasted until now, longer than was told. */
  late(codes: readonly string[]): LiveNews | undefined {
    if (!this.#latest) return undefined;
    const { reason, toldMs: fromMs } = this.#latest;
    return { type: "gap", fromMs, toMs: this.#clock.wallTime(), reason, codes };
  }

  /** Whether nothing of a code can come at present, as far as is known. */
  isAway(code: string): boolean {
    const prefix = code.slice(0, code.indexOf("."));
    return [...this.#since.keys()].some(
      (what) => !what.startsWith(rightOf) || concerns(what.slice(rightOf.length), prefix),
    );
  }

  /** What changed rights mean for a stream of these units. */
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

  /** A right that was given back is no outage any more, whoever was told. */
  rightsTold(changes: readonly RightChange[]): void {
    for (const { market, after } of changes)
      if (after !== "none") this.#since.delete(rightOf + market);
  }
}

const rightOf = "right ";

/**
 * Whether a level is of a code's market. Options and futures share prefixes with stocks, so a level
 * of theirs may concern a code as far as can be told.
 */
const concerns = (level: string, prefix: string): boolean =>
  level === prefix ||
  level.startsWith(`${prefix}_`) ||
  (level === "CN" && (prefix === "SH" || prefix === "SZ"));
