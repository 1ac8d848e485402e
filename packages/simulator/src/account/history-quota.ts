import type { Clock } from "@opend/core/internal";
import { keyOf, type Security } from "../data/security.ts";
import { Refusal } from "../refusal.ts";

/** A security whose history was asked for. */
export interface HistoryUse {
  readonly security: Security;
  /** When it was asked for last, by the clock that limits are measured by. */
  readonly lastMs: number;
}

const windowMs = 30 * 24 * 3_600_000;

/** Securities whose past K-lines were asked for: each counts once in 30 days. */
export class HistoryQuota {
  readonly #clock: Clock;
  /** May change; what was used stays. */
  quota: number;
  readonly #uses = new Map<string, HistoryUse & { readonly sinceMs: number }>();

  constructor(clock: Clock, quota: number) {
    this.#clock = clock;
    this.quota = quota;
  }

  /** @throws {Refusal} the quota is used up by others. */
  use(security: Security): void {
    const used = this.used();
    const now = this.#clock.now();
    const known = this.#uses.get(keyOf(security));
    if (!known && used.length >= this.quota)
      throw new Refusal(`history K-line quota is used up: ${used.length} of ${this.quota}`);
    this.#uses.set(keyOf(security), { security, sinceMs: known?.sinceMs ?? now, lastMs: now });
  }

  /** What counts at present, the oldest first. */
  used(): HistoryUse[] {
    const since = this.#clock.now() - windowMs;
    for (const [key, { sinceMs }] of this.#uses) if (sinceMs <= since) this.#uses.delete(key);
    return [...this.#uses.values()];
  }
}
