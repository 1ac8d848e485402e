/** The link between OpenD's WebSocket service and its OpenD, which all its connections share. */
export class WebSocketService {
  readonly #watchers = new Set<() => void>();
  #isLost = false;

  /** Whether the service has lost its OpenD. */
  get isLost(): boolean {
    return this.#isLost;
  }

  lose(isLost: boolean): void {
    if (isLost === this.#isLost) return;
    this.#isLost = isLost;
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** Calls `watcher` when OpenD is lost or returns. The returned function removes it. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
}
