import { copied, partOf } from "../given.ts";
import { Queue, type Waiting } from "./backlog.ts";
import type { Connection } from "./connection.ts";
import { internals } from "./internals.ts";
import { overflowOf } from "./slow-reader.ts";
import type { ConnectionEvent } from "./state.ts";
import { QueueStream, type Stream, type StreamOptions } from "./stream.ts";

/** Reports to the reader how many events were dropped, at their place. */
class EventQueue extends Queue<ConnectionEvent> {
  #told = 0;

  override shift(): Waiting<ConnectionEvent> | undefined {
    const { oldest, evicted } = this;
    const dropped = evicted - this.#told;
    if (!oldest || dropped === 0) return super.shift();
    this.#told = evicted;
    const { value, sinceMs } = oldest;
    return { value: { type: "lagged", dropped, generation: value.generation }, sinceMs };
  }
}

/**
 * Streams the events of a connection from now on. The stream ends after `closed`. A slow reader never
 * pauses the link to OpenD. By default it loses no event before 10,000 are unread, or 16 MiB. Then the
 * oldest are dropped, `dropped` counts them, and the event `lagged` stands in their place.
 *
 * @throws `closed`, `invalid-argument`.
 */
export function eventsOf(
  opend: Pick<Connection, typeof internals>,
  options: StreamOptions = {},
): Stream<ConnectionEvent> {
  const { clock, listenToEvents } = partOf(opend, internals);
  const { signal, ...overflow } = copied(options);
  const { backlog } = overflowOf<ConnectionEvent>(
    overflow,
    { keep: "all" },
    (items, bytes) => new EventQueue(items, bytes),
  );
  const stream = new QueueStream<ConnectionEvent>(signal, {
    clock,
    backlog,
    onClose: () => stop(),
  });
  const stop = listenToEvents((event) => {
    stream.push(event);
    if (event.type === "closed") stream.end();
  });
  if (stream.isEnded) stop();
  return stream;
}
