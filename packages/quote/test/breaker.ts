/** The ways in which a supplied function fails. */
export const ways: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error("broken");
  },
  "throws undefined": () => {
    throw undefined;
  },
  "returns a rejecting promise": () => Promise.reject(new Error("broken")),
  "returns undefined": () => undefined,
  "returns an object": () => ({}),
};

/** Makes functions fail from a moment on that the test chooses. */
export class Breaker {
  #way: (() => unknown) | undefined;

  break(way: (() => unknown) | undefined): void {
    this.#way = way;
  }

  /** Wraps a function, which works until it is broken. */
  wrap<Arguments extends readonly unknown[], Result>(
    works: (...given: Arguments) => Result,
  ): (...given: Arguments) => Result {
    return (...given) => (this.#way ? (this.#way() as Result) : works(...given));
  }
}
