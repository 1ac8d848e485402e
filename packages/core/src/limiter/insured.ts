import { ArgumentError, LimitStoreError } from "../errors.ts";
import { isCount } from "./answers.ts";
import type { LimitStore, LimitWindow } from "./store.ts";
import { SlidingWindow } from "./window.ts";

/** Options of {@link insured}. */
export interface InsuranceOptions {
  /**
   * Which part of each limit holds in memory while the store fails, above 0 and up to 1. With 0.5 two
   * programs that share an account stay under its limits together. Default 1.
   */
  readonly share?: number;
  /** Called when the store begins to fail for a limit. What it throws is ignored. */
  readonly onFailure?: (error: LimitStoreError) => void;
}

/**
 * A store whose failures no call notices: while it throws, or answers with what is no number, limits
 * in memory hold. They know what this process has spent before.
 *
 * ```ts
 * const limiter = new Limiter({ store: insured(sharedStore, { share: 1 / 3 }) });
 * ```
 *
 * @throws {ArgumentError} `invalid-argument`: `share`.
 */
export function insured(store: LimitStore, options: InsuranceOptions = {}): LimitStore {
  const { share = 1, onFailure } = options;
  if (!(share > 0 && share <= 1))
    throw new ArgumentError("share", "a number above 0, up to 1", share);
  return {
    ...(store.time && { time: store.time }),
    window: (name, limit, marginMs, onRoom) =>
      new InsuredWindow({
        make: () => store.window(name, limit, marginMs, onRoom),
        insurance: new SlidingWindow(shareOf(limit.requests, share), limit.windowMs, marginMs),
        share,
        onFailure: (error) => {
          try {
            onFailure?.(error);
          } catch {
            // It is told of a failure; one of its own must not become the failure of a call.
          }
        },
      }),
  };
}

/** What an insured window is made of. */
interface Insured {
  /** Asks the store for its window; it may throw, and is asked again with the next question. */
  make(): LimitWindow;
  /** Holds while the store fails. */
  readonly insurance: LimitWindow;
  /** Which part of new terms holds for the insurance, from 0 to 1. */
  readonly share: number;
  /** The store has begun to fail. */
  onFailure(error: LimitStoreError): void;
}

/** A store's window, and one in memory that takes its place while the store fails. */
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
    // So that the insurance knows what was spent when it has to take over.
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
      this.#window ??= this.#insured.make();
      const answer = question(this.#window);
      if (!isAnswer(answer)) throw new TypeError(`its answer is ${String(answer)}`);
      this.#isAway = false;
      return answer;
    } catch (cause) {
      this.#fail(cause);
      return question(this.#insured.insurance);
    }
  }

  /** Tells both. */
  #tell(news: (window: LimitWindow) => void): void {
    news(this.#insured.insurance);
    try {
      this.#window ??= this.#insured.make();
      news(this.#window);
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

/** A part of a limit, one request at least. */
const shareOf = (requests: number, share: number): number =>
  Math.max(1, Math.floor(requests * share));
