import { settledOutside } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { ArgumentError } from "../errors.ts";
import type { BackOff } from "./back-off.ts";

/** A link that has held so long is stable; the next loss begins to count anew. */
const stableMs = 10_000;

/** When to try again: counts the attempts, and waits between them. */
export class Retry {
  readonly #clock: Clock;
  readonly #backOff: BackOff | false;
  #attempts = 0;
  #readyAt = 0;
  #skip: (() => void) | undefined;

  constructor(clock: Clock, backOff: BackOff | false) {
    this.#clock = clock;
    this.#backOff = backOff;
  }

  /** A session is there. */
  succeeded(): void {
    this.#readyAt = this.#clock.now();
  }

  /** It is lost; one that was lost as soon as it was there is no better than one that did not come. */
  lost(): void {
    if (this.#clock.now() - this.#readyAt >= stableMs) this.#attempts = 0;
  }

  /**
   * The next attempt; `undefined` when there is none.
   *
   * @throws {ArgumentError} or whatever the user's function throws.
   */
  next(): { readonly attempt: number; readonly delayMs: number } | undefined {
    this.#attempts += 1;
    const attempt = this.#attempts;
    const delayMs = this.#backOff === false ? undefined : this.#backOff(attempt);
    if (delayMs === undefined) return undefined;
    // Plain JavaScript says stop by null or false too, which are numbers from 0 up to `>=`.
    if (typeof delayMs === "number" && delayMs >= 0) return { attempt, delayMs };
    throw new ArgumentError("reconnect", "a function to a delay from 0 up, or undefined", delayMs);
  }

  /** Waits so long, or until `skip()`; rejects with the signal's reason. */
  wait(delayMs: number, signal: AbortSignal, background: boolean): Promise<void> {
    return settledOutside(signal, ({ resolve }) => {
      const timer = this.#clock.after(delayMs, resolve, { background });
      this.#skip = resolve;
      return () => {
        timer.cancel();
        this.#skip = undefined;
      };
    });
  }

  /** What was waited for is there: the runtime is awake or online again. */
  skip(): void {
    this.#skip?.();
  }
}
