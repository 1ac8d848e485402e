/** Writes down every promise that a case was given, until it is settled. */
export class Ledger {
  readonly #open = new Map<Promise<unknown>, string>();

  /** What is still open. */
  get open(): readonly string[] {
    return [...this.#open.values()];
  }

  enter<T>(name: string, promise: Promise<T>): Promise<T> {
    this.#open.set(promise, name);
    const settle = (): void => void this.#open.delete(promise);
    promise.then(settle, settle);
    return promise;
  }

  /** The same object; what its methods promise is written down, and what streams they return promise. */
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
