import { type Settle, settledOutside } from "../abort.ts";
import type { Clock, Timer } from "../clock.ts";
import type { Limit } from "../protocol.ts";
import { answerOf, isCount } from "./answers.ts";
import { type LearnedLimit, LearnedTerms } from "./learned.ts";
import type { LimitWindow } from "./store.ts";

/** What is left of a protocol's limit at this moment. */
export interface LimitState {
  readonly requests: number;
  readonly windowMs: number;
  /** Requests that may go out at once. */
  readonly left: number;
  /** Milliseconds until the next one may go out, calls already queued not counted. */
  readonly nextMs: number;
  /** Calls that wait. */
  readonly queued: number;
  /** Milliseconds that one more call would wait, those before it counted. */
  readonly waitMs: number;
  /**
   * OpenD has called requests too frequent within the last window, though this limiter saw room:
   * another program spends the limit too.
   */
  readonly isRefused: boolean;
  /** A lower limit that OpenD named and that holds now; `forget` of the limiter ends it. */
  readonly learned: LearnedLimit | undefined;
}

/** A place within a limit; the request that it was taken for counts from now on. */
export interface Place {
  /** The request was not sent after all. */
  giveBack(): void;
}

interface Queued extends Settle<Place> {
  readonly isBackground: boolean;
}

/** What a lane is made of. */
export interface LaneMaking {
  readonly clock: Clock;
  /** The time of the window's clock. */
  now(): number;
  readonly documented: Pick<Limit, "requests" | "windowMs">;
  makeWindow(onRoom: () => void): LimitWindow;
}

/** One window and the calls that wait for it, first come first served. */
export class Lane {
  readonly #makeWindow: () => LimitWindow;
  #made: LimitWindow | undefined;
  readonly #clock: Clock;
  readonly #now: () => number;
  readonly #terms: LearnedTerms;
  readonly #queue = new Set<Queued>();
  #timer: Timer | undefined;
  #refusedAt = Number.NEGATIVE_INFINITY;
  #isLowered = false;

  constructor({ clock, now, documented, makeWindow }: LaneMaking) {
    this.#clock = clock;
    this.#now = now;
    this.#terms = new LearnedTerms(documented);
    this.#makeWindow = () => makeWindow(() => this.#schedule());
  }

  /** Whether OpenD has named a limit that still holds, or calls wait. */
  get isNeeded(): boolean {
    return this.#queue.size > 0 || this.state().nextMs > 0 || this.#isLowered;
  }

  tryTake(): Place | undefined {
    return this.#queue.size > 0 ? undefined : this.#take();
  }

  wait(signal: AbortSignal | undefined, isBackground: boolean): Promise<Place> {
    return settledOutside<Place>(signal, (settle) => {
      const queued: Queued = { isBackground, ...settle };
      this.#queue.add(queued);
      this.#schedule();
      return () => {
        if (this.#queue.delete(queued)) this.#schedule();
      };
    });
  }

  /** A refusal may lower the limit, never raise it: several programs may share what it names. */
  close(requests: number | undefined, windowMs: number | undefined): void {
    const now = this.#now();
    if (requests && windowMs) this.#terms.learn(requests, windowMs, now);
    this.#updateTerms(now);
    this.#refusedAt = now;
    this.#tell((window) => window.close(now));
    this.#schedule();
  }

  /** The documented limit holds again. */
  forget(): void {
    this.#terms.forget();
    this.#updateTerms(this.#now());
    this.#schedule();
  }

  state(): LimitState {
    const now = this.#now();
    this.#updateTerms(now);
    const windowMs = this.#ask((window) => window.windowMs);
    const queued = this.#queue.size;
    return {
      requests: this.#ask((window) => window.requests),
      windowMs,
      left: this.#ask((window) => window.left(now)),
      nextMs: this.#ask((window) => window.waitMs(now)),
      queued,
      waitMs: this.#ask((window) => window.waitMs(now, queued)),
      isRefused: now - this.#refusedAt < windowMs,
      learned: this.#terms.learned(now),
    };
  }

  #updateTerms(now: number): void {
    const isLowered = this.#terms.learned(now) !== undefined;
    // The window has the documented terms from the start.
    if (!isLowered && !this.#isLowered) return;
    this.#isLowered = isLowered;
    const { requests, windowMs } = this.#terms.at(now);
    this.#tell((window) => window.setTerms(requests, windowMs));
  }

  /** @throws {LimitStoreError} the store fails. */
  #ask(question: (window: LimitWindow) => number): number {
    return answerOf(() => question(this.#window), isCount);
  }

  /** What the store does with news concerns nobody's call. */
  #tell(news: (window: LimitWindow) => void): void {
    try {
      news(this.#window);
    } catch {
      // The next question finds out whether the store still fails.
    }
  }

  /** Made with the first question, and again if making it has failed. */
  get #window(): LimitWindow {
    this.#made ??= this.#makeWindow();
    return this.#made;
  }

  #take(): Place | undefined {
    const at = this.#now();
    this.#updateTerms(at);
    const isTaken = answerOf(
      () => this.#window.tryTake(at),
      (taken) => typeof taken === "boolean",
    );
    if (!isTaken) return undefined;
    return {
      giveBack: () => {
        this.#tell((window) => window.giveBack(at));
        this.#schedule();
      },
    };
  }

  /** Runs in timers, and in what abort signals and stores call: it never throws. */
  #schedule(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    if (this.#queue.size === 0) return;
    try {
      const waitMs = this.#ask((window) => window.waitMs(this.#now()));
      this.#timer = this.#clock.after(waitMs, () => this.#serve(), {
        background: !this.#isAwaited(),
      });
    } catch (error) {
      this.#breakAll(error);
    }
  }

  /** Whether somebody waits for whom the process is to go on. */
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
      this.#breakAll(error);
    }
    this.#schedule();
  }

  /** The store fails: the calls that wait for it fail with it. */
  #breakAll(reason: unknown): void {
    const all = [...this.#queue];
    this.#queue.clear();
    for (const queued of all) queued.reject(reason);
  }
}
