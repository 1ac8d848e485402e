import { copied, partOf } from "../given.ts";
import type { Backlog } from "./backlog.ts";
import type { Connection } from "./connection.ts";
import { internals } from "./internals.ts";
import { overflowOf } from "./slow-reader.ts";
import type { ConnectionEvent } from "./state.ts";
import { QueueStream, type Stream, type StreamOptions } from "./stream.ts";

/**
 * Streams the events of a connection from now on. The stream ends after `closed`. A slow reader loses no
 * event unless `keep` is `queue`, and never pauses the link to OpenD.
 *
 * @throws `closed`, `invalid-argument`.
 */
export function eventsOf(
  opend: Pick<Connection, typeof internals>,
  options: StreamOptions = {},
): Stream<ConnectionEvent> {
  const { clock, listenToEvents } = partOf(opend, internals);
  const { signal, ...overflow } = copied(options);
  const { backlog } = overflowOf(overflow, { keep: "all" });
  const stream = new QueueStream<ConnectionEvent>(signal, {
    clock,
    backlog: backlog as Backlog<ConnectionEvent>,
    onClose: () => stop(),
  });
  const stop = listenToEvents((event) => {
    stream.push(event);
    if (event.type === "closed") stream.end();
  });
  if (stream.isEnded) stop();
  return stream;
}
