/** The ways in which a supplied function may misbehave. */
export const ways: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error("broken");
  },
  // `String()` fails for this value too.
  "throws no error": () => {
    throw Object.create(null);
  },
  "throws undefined": () => {
    throw undefined;
  },
  "returns a rejecting promise": () => Promise.reject(new Error("broken")),
  "returns a promise that never settles": () => new Promise(() => {}),
  "returns a promise of garbage": () => Promise.resolve(Number.NaN),
  "returns undefined": () => undefined,
  "returns NaN": () => Number.NaN,
  "returns zero": () => 0,
  "returns a negative number": () => -1,
  "returns a huge number": () => Number.MAX_VALUE,
  "returns text": () => "soon",
  "returns an object": () => ({}),
};

/** Breaks functions at a moment that a test chooses. */
export class Breaker {
  #way: (() => unknown) | undefined;

  /** From now on the wrapped functions misbehave in this way. Without a way, they work again. */
  set(way: (() => unknown) | undefined): void {
    this.#way = way;
  }

  /** A function that works until it is broken. */
  wrap<Arguments extends readonly unknown[], Result>(
    works: (...given: Arguments) => Result,
  ): (...given: Arguments) => Result {
    return (...given) => (this.#way ? (this.#way() as Result) : works(...given));
  }
}
