import type { Clock, LimitStore, LimitWindow } from "@opend/core";
import { systemClock } from "@opend/core/internal";
import type { Random } from "../random.ts";

const hourMs = 3_600_000;

/** A clock whose wall time jumps by an hour in both directions, and which sometimes fails. */
export class JumpingClock implements Clock {
  readonly #random: Random;
  #stepMs = 0;
  jumps = 0;
  failures = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  jump(): void {
    this.#stepMs = this.#random.pick([-hourMs, 0, hourMs]);
    this.jumps += 1;
  }

  now(): number {
    return this.#failing() ? Number.NaN : performance.now();
  }

  wallTime(): number {
    if (this.#failing()) throw new Error("this clock is broken");
    return Date.now() + this.#stepMs;
  }

  after(...given: Parameters<Clock["after"]>): ReturnType<Clock["after"]> {
    if (this.#failing()) throw new Error("this clock is broken");
    return systemClock.after(...given);
  }

  #failing(): boolean {
    const isFailing = this.#random.chance(0.01);
    if (isFailing) this.failures += 1;
    return isFailing;
  }
}

/** A limit store that several clients share and that sometimes fails. */
export class FlakyStore implements LimitStore {
  readonly time = "wall";
  readonly #random: Random;
  readonly #taken = new Map<string, number[]>();
  isAway = false;
  failures = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  window(...terms: Parameters<LimitStore["window"]>): LimitWindow {
    return this.#fail(() => new SharedWindow(terms, this.#taken, (answer) => this.#fail(answer)));
  }

  /** The answer, or a failure while the store does not work. */
  #fail<T>(answer: () => T): T {
    if (!this.isAway) return answer();
    this.failures += 1;
    return this.#random.pick(failures)() as T;
  }
}

const failures: readonly (() => unknown)[] = [
  () => {
    throw new Error("the store is away");
  },
  () => Promise.reject(new Error("the store is away")),
  () => Number.NaN,
  () => -1,
  () => undefined,
];

class SharedWindow implements LimitWindow {
  readonly #name: string;
  readonly #marginMs: number;
  readonly #taken: Map<string, number[]>;
  readonly #answer: <T>(answer: () => T) => T;
  #requests: number;
  #windowMs: number;
  #closedUntil = 0;

  constructor(
    [name, { requests, windowMs }, marginMs]: Parameters<LimitStore["window"]>,
    taken: Map<string, number[]>,
    answer: <T>(answer: () => T) => T,
  ) {
    this.#name = name;
    this.#marginMs = marginMs;
    this.#taken = taken;
    this.#answer = answer;
    this.#requests = requests;
    this.#windowMs = windowMs;
  }

  get requests(): number {
    return this.#answer(() => this.#requests);
  }

  get windowMs(): number {
    return this.#answer(() => this.#windowMs);
  }

  left(now: number): number {
    return this.#answer(() => this.#leftAt(now));
  }

  waitMs(now: number): number {
    return this.#answer(() => {
      if (this.#leftAt(now) > 0) return 0;
      const first = this.#live(now)[0] ?? now;
      return Math.max(first + this.#holdMs, Math.min(this.#closedUntil, now + this.#holdMs)) - now;
    });
  }

  tryTake(now: number): boolean {
    return this.#answer(() => {
      if (this.#leftAt(now) === 0) return false;
      this.#live(now).push(now);
      return true;
    });
  }

  giveBack(): void {
    return this.#answer(() => void this.#taken.get(this.#name)?.pop());
  }

  close(now: number): void {
    return this.#answer(() => {
      this.#closedUntil = now + this.#holdMs;
    });
  }

  setTerms(requests: number, windowMs: number): void {
    return this.#answer(() => {
      this.#requests = requests;
      this.#windowMs = windowMs;
    });
  }

  get #holdMs(): number {
    return this.#windowMs + this.#marginMs;
  }

  #leftAt(now: number): number {
    // The clock may have been set back.
    this.#closedUntil = Math.min(this.#closedUntil, now + this.#holdMs);
    return now < this.#closedUntil ? 0 : Math.max(0, this.#requests - this.#live(now).length);
  }

  #live(now: number): number[] {
    const known = this.#taken.get(this.#name) ?? [];
    const live = known.map((at) => Math.min(at, now)).filter((at) => at + this.#holdMs > now);
    this.#taken.set(this.#name, live);
    return live;
  }
}
