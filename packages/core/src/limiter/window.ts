import type { LimitWindow } from "./store.ts";

/** When requests were made within the last stretch of time, and when there is room for another. Pure. */
export class SlidingWindow implements LimitWindow {
  requests: number;
  windowMs: number;
  readonly #marginMs: number;
  /** When each took its place, oldest first. */
  #taken: number[] = [];
  #closedUntil = Number.NEGATIVE_INFINITY;

  /** A place is free again `marginMs` after the window has passed. */
  constructor(requests: number, windowMs: number, marginMs: number) {
    this.requests = requests;
    this.windowMs = windowMs;
    this.#marginMs = marginMs;
  }

  /** How many may still be made at `now`. */
  left(now: number): number {
    this.#forget(now);
    return now < this.#closedUntil ? 0 : Math.max(0, this.requests - this.#taken.length);
  }

  /** Milliseconds from `now` until there is room for one more after `ahead` others; 0 when there is. */
  waitMs(now: number, ahead = 0): number {
    this.#forget(now);
    // Who comes a whole window later takes the place of who came before it.
    const turn = Math.floor(ahead / this.requests);
    const index = this.#taken.length + (ahead % this.requests) - this.requests;
    // The place that has to become free: the oldest, or a later one when the limit was lowered.
    const next = this.#taken[index];
    const freeAt = next === undefined ? now : next + this.#holdMs;
    return Math.max(freeAt, this.#closedUntil, now) + turn * this.#holdMs - now;
  }

  tryTake(now: number): boolean {
    if (this.left(now) === 0) return false;
    this.#taken.push(now);
    return true;
  }

  /** Takes back what was taken at `at` and not used. */
  giveBack(at: number): void {
    const index = this.#taken.indexOf(at);
    if (index >= 0) this.#taken.splice(index, 1);
  }

  /** Somebody else spent it: nothing before a whole window has passed. */
  close(now: number): void {
    this.#closedUntil = now + this.#holdMs;
  }

  setTerms(requests: number, windowMs: number): void {
    this.requests = requests;
    this.windowMs = windowMs;
  }

  get #holdMs(): number {
    return this.windowMs + this.#marginMs;
  }

  #forget(now: number): void {
    // A wall clock may have been set back: nothing was taken later than now.
    const known = this.#taken.some((at) => at > now)
      ? this.#taken.map((at) => Math.min(at, now))
      : this.#taken;
    this.#closedUntil = Math.min(this.#closedUntil, now + this.#holdMs);
    const firstLive = known.findIndex((at) => at + this.#holdMs > now);
    this.#taken = firstLive < 0 ? [] : known.slice(firstLive);
  }
}
