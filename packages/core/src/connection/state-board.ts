import type { ProtocolRef } from "../errors.ts";
import type { ObservedEvent, Observer } from "./observe.ts";
import type { ConnectionEvent, ConnectionState } from "./state.ts";

/** An event as it is reported. The connection adds the generation. */
export type WithoutGeneration<E> = E extends unknown ? Omit<E, "generation"> : never;

/** Holds the state, and passes events to readers and to the observer. */
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

  /** Whether there is an observer. Check it before creating an event is expensive. */
  get isObserved(): boolean {
    return this.#observer.tell !== undefined;
  }

  /** A closed connection stays closed. */
  set(change: Partial<ConnectionState>): void {
    if (this.#state.link === "closed") return;
    this.#state = { ...this.#state, ...change };
  }

  /** The returned function removes the listener. */
  listen(listener: (event: ConnectionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Passes an event to the observer and all listeners, with the current or the given generation. */
  emit(
    event: WithoutGeneration<ConnectionEvent>,
    generation: number = this.#state.generation,
  ): void {
    const told = { ...event, generation } as ConnectionEvent;
    this.#observer.tell?.(told);
    for (const listener of [...this.#listeners]) listener(told);
  }

  /** Passes an event only to the observer. */
  observe(
    event: WithoutGeneration<ObservedEvent>,
    generation: number = this.#state.generation,
  ): void {
    this.#observer.tell?.({ ...event, generation } as ObservedEvent);
  }

  /** Reports to the observer an error that was skipped. */
  observeError(protocol: ProtocolRef, cause: unknown): void {
    this.observe({ type: "error", protocol, cause });
  }
}
