/** Runs work one after another, in the order of the calls. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  readonly #waiting = new Set<() => void>();

  /** Settles as the work does. The next work runs in any case. */
  take(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work).finally(() => this.wake());
    this.#last = done.catch(() => {});
    return done;
  }

  /** Resolves at the end of the next turn, with any outcome. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  /** Resolves all waiting `next()` calls. */
  wake(): void {
    for (const resolve of [...this.#waiting]) resolve();
    this.#waiting.clear();
  }
}
