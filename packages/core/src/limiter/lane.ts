import { type Settle, settledOutside } from "../abort.ts";
import type { Clock, Timer } from "../clock.ts";
import { tolerate } from "../foreign.ts";
import type { Limit } from "../protocol.ts";
import { answerOf, isCount, windowOf } from "./answers.ts";
import { type LearnedLimit, LearnedTerms } from "./learned.ts";
import { type Sharing, shareLimit } from "./sharing.ts";
import type { LimitWindow } from "./store.ts";

/** What is left of a protocol's limit at this moment. */
export interface LimitState {
  readonly requests: number;
  readonly windowMs: number;
  /** Requests that may be sent at once. */
  readonly left: number;
  /** Milliseconds until the next request may be sent, without the calls already queued. */
  readonly nextMs: number;
  /** Calls that wait. */
  readonly queued: number;
  /** Milliseconds that one more call would wait, behind the calls already queued. */
  readonly waitMs: number;
  /**
   * OpenD refused a request as too frequent within the last window, although this limiter had room:
   * another program uses the limit too.
   */
  readonly isRefused: boolean;
  /**
   * The part of the limit that this program uses, up to 1. It is lower after refusals, because other
   * programs use the limit too, and the requests are spread over the window then. The limiter's
   * `forget` resets it.
   */
  readonly share: number;
  /** A lower limit that OpenD named and that applies now. The limiter's `forget` ends it. */
  readonly learned: LearnedLimit | undefined;
}

/** A place within a limit. Its request counts from now on. */
export interface Place {
  /** The request was not sent after all. */
  giveBack(): void;
}

interface Queued extends Settle<Place | undefined> {
  readonly isBackground: boolean;
}

/** The parts of a lane. */
export interface LaneMaking {
  readonly clock: Clock;
  /** The time on the window's clock. */
  now(): number;
  readonly documented: Pick<Limit, "requests" | "windowMs">;
  makeWindow(onRoom: () => void): LimitWindow;
}

/** One window and the calls that wait for it, in order of arrival. */
export class Lane {
  readonly #makeWindow: () => LimitWindow;
  #made: LimitWindow | undefined;
  readonly #clock: Clock;
  readonly #now: () => number;
  readonly #terms: LearnedTerms;
  readonly #sharing: Sharing;
  readonly #queue = new Set<Queued>();
  #timer: Timer | undefined;
  #refusedAt = Number.NEGATIVE_INFINITY;
  #isLowered = false;

  constructor({ clock, now, documented, makeWindow }: LaneMaking) {
    this.#clock = clock;
    this.#now = now;
    this.#terms = new LearnedTerms(documented);
    this.#sharing = shareLimit(
      () => clock.now(),
      () => this.#terms.at(now()),
    );
    this.#makeWindow = () => makeWindow(() => this.#schedule());
  }

  /** Whether calls wait, the window is closed or full, or a refusal of OpenD is remembered. */
  get isNeeded(): boolean {
    const { queued, nextMs, share } = this.state();
    return queued > 0 || nextMs > 0 || share < 1 || this.#isLowered;
  }

  tryTake(): Place | undefined {
    return this.#queue.size > 0 ? undefined : this.#take();
  }

  /** Waits for a place. Resolves with `undefined` when OpenD has refused too many requests in a row. */
  wait(signal: AbortSignal | undefined, isBackground: boolean): Promise<Place | undefined> {
    return settledOutside<Place | undefined>(signal, (settle) => {
      const queued: Queued = { isBackground, ...settle };
      this.#queue.add(queued);
      this.#giveUpIfStarved();
      this.#schedule();
      return () => {
        if (this.#queue.delete(queued)) this.#schedule();
      };
    });
  }

  /**
   * Called when OpenD refused a request. A refusal may lower the limit but never raise it, because
   * several programs may share the named limit.
   */
  close(requests: number | undefined, windowMs: number | undefined): void {
    const now = this.#now();
    if (requests && windowMs) this.#terms.learn(requests, windowMs, now);
    this.#updateTerms(now);
    this.#refusedAt = now;
    const passedMs = this.#sharing.refused();
    if (passedMs !== undefined) this.#tell((window) => window.close(now - passedMs));
    this.#giveUpIfStarved();
    this.#schedule();
  }

  /** Applies the documented limit again. */
  forget(): void {
    this.#terms.forget();
    this.#sharing.forget();
    this.#updateTerms(this.#now());
    this.#schedule();
  }

  state(): LimitState {
    const now = this.#now();
    this.#updateTerms(now);
    const windowMs = this.#ask((window) => window.windowMs);
    const queued = this.#queue.size;
    const nextMs = this.#waitMs(now);
    const left = this.#ask((window) => window.left(now));
    const share = this.#sharing.share();
    return {
      requests: this.#ask((window) => window.requests),
      windowMs,
      left: share < 1 ? Math.min(nextMs > 0 ? 0 : 1, left) : left,
      nextMs,
      queued,
      waitMs: this.#waitMs(now, queued),
      isRefused: now - this.#refusedAt < windowMs,
      share,
      learned: this.#terms.learned(now),
    };
  }

  #giveUpIfStarved(): void {
    if (this.#sharing.isStarved()) this.#clear((queued) => queued.resolve(undefined));
  }

  /** Milliseconds until the next request may be sent, behind `ahead` others. */
  #waitMs(now: number, ahead = 0): number {
    const spentMs = this.#ask((window) => window.waitMs(now, ahead));
    return Math.max(spentMs, this.#sharing.waitMs(ahead));
  }

  #updateTerms(now: number): void {
    const isLowered = this.#terms.learned(now) !== undefined;
    // The window has the documented terms from the start.
    if (!isLowered && !this.#isLowered) return;
    this.#isLowered = isLowered;
    const { requests, windowMs } = this.#terms.at(now);
    this.#tell((window) => window.setTerms(requests, windowMs));
  }

  /** @throws {LimitStoreError} when the store fails. */
  #ask(question: (window: LimitWindow) => number): number {
    return answerOf(() => question(this.#window), isCount);
  }

  /** Errors of the store in response to news must not fail a call. */
  #tell(news: (window: LimitWindow) => void): void {
    // The next question shows whether the store still fails.
    tolerate(() => news(this.#window));
  }

  /** Created with the first question, and again if creating it failed. */
  get #window(): LimitWindow {
    this.#made ??= windowOf(this.#makeWindow);
    return this.#made;
  }

  #take(): Place | undefined {
    const at = this.#now();
    this.#updateTerms(at);
    if (this.#sharing.waitMs() > 0) return undefined;
    const isTaken = answerOf(
      () => this.#window.tryTake(at),
      (taken) => typeof taken === "boolean",
    );
    if (!isTaken) return undefined;
    this.#sharing.sent();
    return {
      giveBack: () => {
        this.#tell((window) => window.giveBack(at));
        this.#schedule();
      },
    };
  }

  /** Never throws, because it runs in timers and in callbacks of abort signals and stores. */
  #schedule(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    if (this.#queue.size === 0) return;
    try {
      const waitMs = this.#waitMs(this.#now());
      // A store that asks to wait for ever is asked again after two windows.
      const askAgainMs = Math.min(waitMs, 2 * this.#terms.at(this.#now()).windowMs);
      this.#timer = this.#clock.after(askAgainMs, () => this.#serve(), {
        background: !this.#isAwaited(),
      });
    } catch (error) {
      this.#clear((queued) => queued.reject(error));
    }
  }

  /** Whether a waiting call keeps the process running. */
  #isAwaited(): boolean {
    for (const { isBackground } of this.#queue) if (!isBackground) return true;
    return false;
  }

  #serve(): void {
    try {
      for (const queued of this.#queue) {
        const place = this.#take();
        if (!place) break;
        this.#queue.delete(queued);
        queued.resolve(place);
      }
    } catch (error) {
      this.#clear((queued) => queued.reject(error));
    }
    this.#schedule();
  }

  #clear(settle: (queued: Queued) => void): void {
    const all = [...this.#queue];
    this.#queue.clear();
    for (const queued of all) settle(queued);
  }
}
