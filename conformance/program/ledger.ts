/** Records every promise that a case gets, until it is settled. */
export class Ledger {
  readonly #open = new Map<Promise<unknown>, string>();
  readonly #onRejected: (name: string, error: unknown) => void;

  constructor(onRejected: (name: string, error: unknown) => void) {
    this.#onRejected = onRejected;
  }

  /** The promises that are not settled. */
  get open(): readonly string[] {
    return [...this.#open.values()];
  }

  enter<T>(name: string, promise: Promise<T>): Promise<T> {
    this.#open.set(promise, name);
    const settle = (): void => void this.#open.delete(promise);
    promise.then(settle, (error: unknown) => {
      settle();
      this.#onRejected(name, error);
    });
    return promise;
  }

  /** Wraps an object and records the promises of its methods and of the streams that they return. */
  watch<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
      get: (_, key) => {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== "function") return value;
        return (...args: unknown[]): unknown => {
          const result: unknown = value.apply(target, args);
          const title = `${name}.${String(key)}`;
          if (result === target) return this.watch(name, target);
          if (result instanceof Promise) return this.enter(title, result);
          if (typeof result === "object" && result !== null && "next" in result)
            return this.watch(title, result);
          return result;
        };
      },
    });
  }
}
