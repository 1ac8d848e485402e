import { tolerate } from "../foreign.ts";
import type { ConnectionEvent } from "./state.ts";
import type { StateBoard } from "./state-board.ts";

/** The part of the connection that {@link EventReaders} uses. */
export interface EventHost {
  readonly board: StateBoard;
  /** The number of readers has changed. */
  onChange(): void;
}

/** The listeners to events. */
export class EventReaders {
  readonly #host: EventHost;
  #size = 0;

  constructor(host: EventHost) {
    this.#host = host;
  }

  get size(): number {
    return this.#size;
  }

  /** Calls the listener for each event, until `closed` or until the returned function is called. */
  listen(listener: (event: ConnectionEvent) => void): () => void {
    const { board, onChange } = this.#host;
    let isListening = true;
    const stop = (): void => {
      if (!isListening) return;
      isListening = false;
      stopListening();
      this.#size -= 1;
      onChange();
    };
    const stopListening = board.listen((event) => {
      // As with `observe`, a failing listener must not break the connection.
      tolerate(() => listener(event));
      if (event.type === "closed") stop();
    });
    this.#size += 1;
    onChange();
    return stop;
  }
}
