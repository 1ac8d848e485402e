import type { Clock, Timer } from "@opend/core/internal";

/** A connection that can be ended. */
interface Droppable {
  drop(): void;
}

/** Ends connections whose client has sent no KeepAlive for too long. */
export class SilenceWatch {
  readonly #clock: Clock;
  readonly #limitMs: number;
  readonly #timers = new Map<Droppable, Timer>();

  /** With a `limitMs` of `Infinity` no connection is watched. */
  constructor(clock: Clock, limitMs: number) {
    this.#clock = clock;
    this.#limitMs = limitMs;
  }

  /** Watches a connection from its login on. */
  begin(connection: Droppable): void {
    if (this.#limitMs === Number.POSITIVE_INFINITY) return;
    this.end(connection);
    const timer = this.#clock.after(this.#limitMs, () => connection.drop(), { background: true });
    this.#timers.set(connection, timer);
  }

  /** Called for each KeepAlive. No effect for a connection that is not watched. */
  heard(connection: Droppable): void {
    if (this.#timers.has(connection)) this.begin(connection);
  }

  end(connection: Droppable): void {
    this.#timers.get(connection)?.cancel();
    this.#timers.delete(connection);
  }
}
