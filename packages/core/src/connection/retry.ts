import { settledOutside } from "../abort.ts";
import type { Clock } from "../clock.ts";
import { ArgumentError, ClosedError } from "../errors.ts";
import { messageOf, unawaited } from "../foreign.ts";
import type { BackOff } from "./back-off.ts";

/** After a link has lasted this long, the next loss counts attempts from 1 again. */
const stableMs = 10_000;

/** Counts the attempts and waits between them. */
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

  /** A session was opened. */
  succeeded(): void {
    this.#readyAt = this.#clock.now();
  }

  /** The session was lost. If it was short, it counts like a failed attempt. */
  lost(): void {
    if (this.#clock.now() - this.#readyAt >= stableMs) this.#attempts = 0;
  }

  /**
   * The next attempt, or `undefined` to stop.
   *
   * @throws {ArgumentError} when the user's function returns no delay. {@link ClosedError} when it throws.
   */
  next(): { readonly attempt: number; readonly delayMs: number } | undefined {
    this.#attempts += 1;
    const attempt = this.#attempts;
    const delayMs = this.#delayMs(attempt);
    if (delayMs === undefined) return undefined;
    // Plain JavaScript may return null or false to stop, and both are `>= 0`.
    if (typeof delayMs === "number" && delayMs >= 0) return { attempt, delayMs };
    throw new ArgumentError(
      "reconnect",
      "a function that returns a delay of 0 or more, or undefined",
      delayMs,
    );
  }

  #delayMs(attempt: number): number | undefined {
    try {
      return this.#backOff === false ? undefined : unawaited(this.#backOff(attempt));
    } catch (cause) {
      throw new ClosedError(`the link is lost and \`reconnect\` failed: ${messageOf(cause)}`, {
        cause,
      });
    }
  }

  /** Waits for `delayMs`, or until `skip()`. Rejects with the signal's reason. */
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

  /** Ends the wait, because the runtime is awake or online again. */
  skip(): void {
    this.#skip?.();
  }
}
