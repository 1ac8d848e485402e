import type { ProtocolRef } from "../errors.ts";
import type { ObservedEvent, Observer } from "./observe.ts";
import type { ConnectionEvent, ConnectionState } from "./state.ts";

type WithoutGeneration<E> = E extends unknown ? Omit<E, "generation"> : never;

/** Holds the state, and tells events to readers and to the observer. */
export class StateBoard {
  #state: ConnectionState = {
    link: "connecting",
    upstream: "unknown",
    generation: 0,
    rightsTold: 0,
  };
  readonly #observer: Observer;
  readonly #listeners = new Set<(event: ConnectionEvent) => void>();

  constructor(observer: Observer) {
    this.#observer = observer;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Whether anybody observes. Check it where making the event costs something. */
  get isObserved(): boolean {
    return this.#observer.tell !== undefined;
  }

  /** What is closed stays closed. */
  set(change: Partial<ConnectionState>): void {
    if (this.#state.link === "closed") return;
    this.#state = { ...this.#state, ...change };
  }

  /** The returned function stops it. */
  listen(listener: (event: ConnectionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the observer and all listeners, with the present generation or the one given. */
  emit(
    event: WithoutGeneration<ConnectionEvent>,
    generation: number = this.#state.generation,
  ): void {
    const told = { ...event, generation } as ConnectionEvent;
    this.#observer.tell?.(told);
    for (const listener of [...this.#listeners]) listener(told);
  }

  /** Tells the observer alone. */
  observe(
    event: WithoutGeneration<ObservedEvent>,
    generation: number = this.#state.generation,
  ): void {
    this.#observer.tell?.({ ...event, generation } as ObservedEvent);
  }

  /** Tells the observer of something that was passed over. */
  observeError(protocol: ProtocolRef, cause: unknown): void {
    this.observe({ type: "error", protocol, cause });
  }
}
