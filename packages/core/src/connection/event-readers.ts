import type { Clock } from "../clock.ts";
import type { Backlog } from "./backlog.ts";
import { overflowOf } from "./slow-reader.ts";
import type { ConnectionEvent } from "./state.ts";
import type { StateBoard } from "./state-board.ts";
import { QueueStream, type Stream, type StreamOptions } from "./stream.ts";

/** The part of the connection that {@link EventReaders} uses. */
export interface EventHost {
  readonly clock: Clock;
  readonly board: StateBoard;
  /** The number of readers has changed. */
  onChange(): void;
}

/** The streams of events and the listeners to them. */
export class EventReaders {
  readonly #host: EventHost;
  readonly #streams = new Set<QueueStream<ConnectionEvent>>();
  #listeners = 0;

  constructor(host: EventHost) {
    this.#host = host;
  }

  get size(): number {
    return this.#streams.size + this.#listeners;
  }

  open(options: StreamOptions): Stream<ConnectionEvent> {
    const { clock, board, onChange } = this.#host;
    const { backlog } = overflowOf(options, { keep: "all" });
    const stream: QueueStream<ConnectionEvent> = new QueueStream(options.signal, {
      clock,
      backlog: backlog as Backlog<ConnectionEvent>,
      onClose: () => {
        stopListening();
        this.#streams.delete(stream);
        onChange();
      },
    });
    if (stream.isEnded) return stream;
    const stopListening = board.listen((event) => void stream.push(event));
    this.#streams.add(stream);
    onChange();
    return stream;
  }

  /** Calls the listener for each event, until `closed` or until the returned function is called. */
  listen(listener: (event: ConnectionEvent) => void): () => void {
    const { board, onChange } = this.#host;
    let isListening = true;
    const stop = (): void => {
      if (!isListening) return;
      isListening = false;
      stopListening();
      this.#listeners -= 1;
      onChange();
    };
    const stopListening = board.listen((event) => {
      // As with `observe`, a failing listener must not break the connection.
      try {
        listener(event);
      } catch {}
      if (event.type === "closed") stop();
    });
    this.#listeners += 1;
    onChange();
    return stop;
  }

  endAll(): void {
    for (const stream of [...this.#streams]) stream.end();
  }
}
