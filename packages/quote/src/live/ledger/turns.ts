/** Work that is done one after another, in the order in which it came. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  readonly #waiting = new Set<() => void>();

  /** Resolves or rejects as the work does; what follows is done in either case. */
  take(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work).finally(() => this.wake());
    this.#last = done.catch(() => {});
    return done;
  }

  /** Until some work is done, whichever it is and however it ended. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  /** Lets go of who waits. */
  wake(): void {
    for (const resolve of [...this.#waiting]) resolve();
    this.#waiting.clear();
  }
}
