import { type Settle, settledOutside } from "../abort.ts";
import type { Clock, Timer } from "../clock.ts";
import { type ProtocolRef, RateLimitError } from "../errors.ts";
import { tolerate } from "../foreign.ts";
import type { Limit } from "../protocol.ts";
import { answerOf, isCount, windowOf } from "./answers.ts";
import { type LearnedLimit, LearnedTerms } from "./learned.ts";
import { Sharing } from "./sharing.ts";
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

/** A call that waits. */
export interface Waiting {
  readonly protocol: ProtocolRef;
  readonly signal: AbortSignal | undefined;
  readonly isBackground: boolean;
  /** OpenD refused its request: it comes before the calls that were never sent. */
  readonly isAgain: boolean;
}

interface Queued extends Waiting, Settle<Place> {}

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
  readonly #sharing = new Sharing();
  #queue = new Set<Queued>();
  #timer: Timer | undefined;
  #refusedAt = Number.NEGATIVE_INFINITY;
  #isLowered = false;

  constructor({ clock, now, documented, makeWindow }: LaneMaking) {
    this.#clock = clock;
    this.#now = now;
    this.#terms = new LearnedTerms(documented);
    this.#makeWindow = () => makeWindow(() => this.#schedule());
  }

  /** Whether calls wait, the window is closed or full, or OpenD has named a limit that still applies. */
  get isNeeded(): boolean {
    return this.#queue.size > 0 || this.state().nextMs > 0 || this.#isLowered;
  }

  tryTake(): Place | undefined {
    return this.#queue.size > 0 ? undefined : this.#take();
  }

  /**
   * Waits for a place.
   *
   * @throws {RateLimitError} when OpenD has refused every request for a long time.
   */
  wait(waiting: Waiting): Promise<Place> {
    return settledOutside<Place>(waiting.signal, (settle) => {
      const queued: Queued = { ...waiting, ...settle };
      if (this.#isStarved()) queued.reject(this.limited(queued.protocol));
      else this.#enqueue(queued);
      return () => {
        if (this.#queue.delete(queued)) this.#schedule();
      };
    });
  }

  limited(protocol: ProtocolRef, cause?: unknown): RateLimitError {
    return new RateLimitError(protocol, this.state(), cause);
  }

  /**
   * Called when OpenD refused a request. A refusal may lower the limit but never raise it, because
   * several programs may share the named limit.
   */
  close(requests: number | undefined, windowMs: number | undefined): void {
    const now = this.#now();
    const isNews = !!requests && !!windowMs && this.#terms.learn(requests, windowMs, now);
    this.#updateTerms(now);
    this.#refusedAt = now;
    const sharedNow = this.#clock.now();
    // A limit that was unknown explains the refusal without other programs.
    const usedUpAt = isNews ? sharedNow : this.#sharing.refused(sharedNow, this.#terms.at(now));
    if (usedUpAt !== undefined) this.#tell((window) => window.close(now - (sharedNow - usedUpAt)));
    try {
      if (this.#isStarved()) this.#rejectAll(({ protocol }) => this.limited(protocol));
    } catch (error) {
      this.#rejectAll(() => error);
    }
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
    const share = this.#sharing.share(this.#clock.now(), this.#terms.at(now));
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

  #isStarved(): boolean {
    return this.#sharing.isStarved(this.#clock.now(), this.#terms.at(this.#now()));
  }

  /** Joins the queue. */
  #enqueue(queued: Queued): void {
    const all = queued.isAgain ? [...this.#queue] : [];
    const firstNew = all.findIndex(({ isAgain }) => !isAgain);
    if (firstNew < 0) this.#queue.add(queued);
    else this.#queue = new Set([...all.slice(0, firstNew), queued, ...all.slice(firstNew)]);
    this.#schedule();
  }

  /** Milliseconds until the next request may be sent, behind `ahead` others. */
  #waitMs(now: number, ahead = 0): number {
    const spentMs = this.#ask((window) => window.waitMs(now, ahead));
    return Math.max(spentMs, this.#sharing.waitMs(this.#clock.now(), this.#terms.at(now), ahead));
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
    const terms = this.#terms.at(at);
    if (this.#sharing.waitMs(this.#clock.now(), terms) > 0) return undefined;
    const isTaken = answerOf(
      () => this.#window.tryTake(at),
      (taken) => typeof taken === "boolean",
    );
    if (!isTaken) return undefined;
    this.#sharing.sent(this.#clock.now(), terms);
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
      this.#rejectAll(() => error);
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
      this.#rejectAll(() => error);
    }
    this.#schedule();
  }

  #rejectAll(reasonFor: (queued: Queued) => unknown): void {
    const all = [...this.#queue];
    const reasons = all.map(reasonFor);
    this.#queue.clear();
    for (const [index, queued] of all.entries()) queued.reject(reasons[index]);
  }
}
