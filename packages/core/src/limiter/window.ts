import type { LimitWindow } from "./store.ts";

/** Records the requests of the last window, and computes when there is room for another. Pure. */
export class SlidingWindow implements LimitWindow {
  requests: number;
  windowMs: number;
  readonly #marginMs: number;
  /** When each place was taken, oldest first. */
  #taken: number[] = [];
  #closedUntil = Number.NEGATIVE_INFINITY;

  /** A place is free again `marginMs` after the window has passed. */
  constructor(requests: number, windowMs: number, marginMs: number) {
    this.requests = requests;
    this.windowMs = windowMs;
    this.#marginMs = marginMs;
  }

  /** How many requests may still be sent at `now`. */
  left(now: number): number {
    this.#forget(now);
    return now < this.#closedUntil ? 0 : Math.max(0, this.requests - this.#taken.length);
  }

  /** Milliseconds from `now` until there is room for one more request behind `ahead` others; 0 if now. */
  waitMs(now: number, ahead = 0): number {
    this.#forget(now);
    // A request a whole window later reuses the place of an earlier one.
    const turn = Math.floor(ahead / this.requests);
    const index = this.#taken.length + (ahead % this.requests) - this.requests;
    // The place that must become free: the oldest, or a later one if the limit was lowered.
    const next = this.#taken[index];
    const freeAt = next === undefined ? now : next + this.#holdMs;
    return Math.max(freeAt, this.#closedUntil, now) + turn * this.#holdMs - now;
  }

  tryTake(now: number): boolean {
    if (this.left(now) === 0) return false;
    this.#taken.push(now);
    return true;
  }

  /** Returns the place that was taken at `at` and not used. */
  giveBack(at: number): void {
    const index = this.#taken.indexOf(at);
    if (index >= 0) this.#taken.splice(index, 1);
  }

  /**
   * Leaves no room for a whole window, because another program used up the limit. Places taken before
   * `at` are free after it.
   */
  close(at: number): void {
    this.#closedUntil = at + this.windowMs;
    this.#taken = this.#taken.filter((taken) => taken > at);
  }

  setTerms(requests: number, windowMs: number): void {
    this.requests = requests;
    this.windowMs = windowMs;
  }

  get #holdMs(): number {
    return this.windowMs + this.#marginMs;
  }

  #forget(now: number): void {
    // A wall clock may have been set back, so times later than now count as now.
    const known = this.#taken.some((at) => at > now)
      ? this.#taken.map((at) => Math.min(at, now))
      : this.#taken;
    this.#closedUntil = Math.min(this.#closedUntil, now + this.#holdMs);
    const firstLive = known.findIndex((at) => at + this.#holdMs > now);
    this.#taken = firstLive < 0 ? [] : known.slice(firstLive);
  }
}
