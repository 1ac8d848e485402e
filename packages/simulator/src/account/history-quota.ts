import type { Clock } from "@opend/core/internal";
import { keyOf, type Security } from "../data/security.ts";
import { Refusal } from "../refusal.ts";

/** A security whose history was requested. */
export interface HistoryUse {
  readonly security: Security;
  /** When it was last requested, on the clock of the limits. */
  readonly lastMs: number;
}

const windowMs = 30 * 24 * 3_600_000;

/** The securities whose history K-lines were requested. Each counts once in 30 days. */
export class HistoryQuota {
  readonly #clock: Clock;
  /** May change. The used part stays used. */
  quota: number;
  readonly #uses = new Map<string, HistoryUse & { readonly sinceMs: number }>();

  constructor(clock: Clock, quota: number) {
    this.#clock = clock;
    this.quota = quota;
  }

  /** @throws {Refusal} when other securities have used up the quota. */
  use(security: Security): void {
    const used = this.used();
    const now = this.#clock.now();
    const known = this.#uses.get(keyOf(security));
    if (!known && used.length >= this.quota)
      throw new Refusal(`history K-line quota is used up: ${used.length} of ${this.quota}`);
    this.#uses.set(keyOf(security), { security, sinceMs: known?.sinceMs ?? now, lastMs: now });
  }

  /** The securities that count now, the oldest first. */
  used(): HistoryUse[] {
    const since = this.#clock.now() - windowMs;
    for (const [key, { sinceMs }] of this.#uses) if (sinceMs <= since) this.#uses.delete(key);
    return [...this.#uses.values()];
  }
}
