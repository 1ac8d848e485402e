/** Runs actions in order. When one needs a module that is not loaded yet, it and all later ones wait. */
export class WhenLoaded<T> {
  readonly #load: () => Promise<T>;
  readonly #onFailure: () => void;
  #waiting: (() => void)[] | undefined;
  /** The loaded module; `undefined` before. */
  loaded: T | undefined;

  constructor(load: () => Promise<T>, onFailure: () => void) {
    this.#load = load;
    this.#onFailure = onFailure;
  }

  get isLoading(): boolean {
    return this.#waiting !== undefined;
  }

  run(isNeeded: boolean, action: () => void): void {
    if (this.#waiting) this.#waiting.push(action);
    else if (!isNeeded || this.loaded !== undefined) action();
    else {
      this.#waiting = [action];
      this.#load().then((loaded) => this.#flush(loaded), this.#onFailure);
    }
  }

  #flush(loaded: T): void {
    const waiting = this.#waiting ?? [];
    this.loaded = loaded;
    this.#waiting = undefined;
    for (const action of waiting) action();
  }
}
