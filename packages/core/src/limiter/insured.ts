import { ArgumentError, LimitStoreError } from "../errors.ts";
import { tolerate, unawaited } from "../foreign.ts";
import { copied, reading } from "../given.ts";
import { isCount, windowOf } from "./answers.ts";
import type { LimitStore, LimitWindow } from "./store.ts";
import { SlidingWindow } from "./window.ts";

/** Options of {@link insured}. */
export interface InsuranceOptions {
  /**
   * The part of each limit that applies in memory while the store fails, above 0 and up to 1. With 0.5,
   * two programs that share an account stay within its limits together. Default 1.
   */
  readonly share?: number;
  /** Called when the store begins to fail for a limit. Its errors are ignored. */
  readonly onFailure?: (error: LimitStoreError) => void;
}

/**
 * Wraps a store so that calls do not fail with it. While the store throws or does not return a
 * number, limits in memory apply. They include the earlier requests of this process.
 *
 * ```ts
 * const limiter = new Limiter({ store: insured(sharedStore, { share: 1 / 3 }) });
 * ```
 *
 * @throws {ArgumentError} `invalid-argument`: `share`.
 */
export function insured(store: LimitStore, options: InsuranceOptions = {}): LimitStore {
  const { share = 1, onFailure } = copied(options);
  if (!(typeof share === "number" && share > 0 && share <= 1))
    throw new ArgumentError("share", "a number above 0, up to 1", share);
  const time = reading("store", "a LimitStore", () => store.time);
  return {
    ...(time && { time }),
    window: (name, limit, marginMs, onRoom) =>
      new InsuredWindow({
        make: () => store.window(name, limit, marginMs, onRoom),
        insurance: new SlidingWindow(shareOf(limit.requests, share), limit.windowMs, marginMs),
        share,
        // An error of the callback must not fail a call.
        onFailure: (error) => tolerate(() => onFailure?.(error)),
      }),
  };
}

/** The parts of an insured window. */
interface Insured {
  /** Gets the window of the store. It may throw, and is called again with the next question. */
  make(): LimitWindow;
  /** The window that is used while the store fails. */
  readonly insurance: LimitWindow;
  /** The part of new terms that applies to the insurance, from 0 to 1. */
  readonly share: number;
  /** Called when the store begins to fail. */
  onFailure(error: LimitStoreError): void;
}

/** A store's window, with a window in memory that replaces it while the store fails. */
class InsuredWindow implements LimitWindow {
  readonly #insured: Insured;
  #window: LimitWindow | undefined;
  #isAway = false;

  constructor(insured: Insured) {
    this.#insured = insured;
  }

  get requests(): number {
    return this.#ask((window) => window.requests, isCount);
  }

  get windowMs(): number {
    return this.#ask((window) => window.windowMs, isCount);
  }

  left(now: number): number {
    return this.#ask((window) => window.left(now), isCount);
  }

  waitMs(now: number, ahead?: number): number {
    return this.#ask((window) => window.waitMs(now, ahead), isCount);
  }

  tryTake(now: number): boolean {
    const isTaken = this.#ask(
      (window) => window.tryTake(now),
      (taken) => typeof taken === "boolean",
    );
    // The insurance counts too, so that it knows the earlier requests when the store fails.
    if (isTaken && !this.#isAway) this.#insured.insurance.tryTake(now);
    return isTaken;
  }

  giveBack(at: number): void {
    this.#tell((window) => window.giveBack(at));
  }

  close(now: number): void {
    this.#tell((window) => window.close(now));
  }

  setTerms(requests: number, windowMs: number): void {
    const { insurance, share } = this.#insured;
    this.#tell((window) =>
      window.setTerms(window === insurance ? shareOf(requests, share) : requests, windowMs),
    );
  }

  #ask<T>(question: (window: LimitWindow) => T, isAnswer: (answer: T) => boolean): T {
    try {
      this.#window ??= windowOf(this.#insured.make);
      const answer = unawaited(question(this.#window));
      if (!isAnswer(answer)) throw new TypeError(`its answer is ${String(answer)}`);
      this.#isAway = false;
      return answer;
    } catch (cause) {
      this.#fail(cause);
      return question(this.#insured.insurance);
    }
  }

  /** Passes news to both windows. */
  #tell(news: (window: LimitWindow) => void): void {
    news(this.#insured.insurance);
    try {
      this.#window ??= windowOf(this.#insured.make);
      unawaited(news(this.#window));
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #fail(cause: unknown): void {
    if (this.#isAway) return;
    this.#isAway = true;
    this.#insured.onFailure(new LimitStoreError(cause));
  }
}

/** A part of a limit, at least one request. */
const shareOf = (requests: number, share: number): number =>
  Math.max(1, Math.floor(requests * share));
