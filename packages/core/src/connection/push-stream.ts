import { ArgumentError } from "../errors.ts";
import { copied, partOf } from "../given.ts";
import type { Push } from "../protocol.ts";
import type { Connection } from "./connection.ts";
import { internals } from "./internals.ts";
import { overflowDefault, overflowOf } from "./slow-reader.ts";
import { QueueStream, type Stream, type StreamOptions } from "./stream.ts";

/** A reader that is further behind, or has lost values, is reported, at most this often. */
const slowMs = 1_000;

/**
 * Streams the pushes of a protocol on a connection, e.g. `UpdateBasicQot`, across reconnects. Open the
 * stream before you subscribe, so that the first push is not lost. A slow reader may lose values,
 * depending on the protocol: see {@link StreamOptions}. `close()` of the connection ends the stream.
 *
 * @throws `closed`, `invalid-argument`.
 */
export function pushesOf<S2C extends object>(
  opend: Pick<Connection, typeof internals>,
  protocol: Push<S2C>,
  options: StreamOptions = {},
): Stream<S2C> {
  const { clock, emit, listenToPushes, readerChanged } = partOf(opend, internals);
  const { signal, ...overflow } = copied(options);
  const { id, name } = copied(protocol, "protocol");
  if (!Number.isInteger(id))
    throw new ArgumentError("protocol", "the constant of a push", protocol);
  const { backlog, isFull } = overflowOf<S2C>(overflow, overflowDefault(id));
  const stream = new QueueStream<S2C>(signal, {
    clock,
    backlog,
    onRead: readerChanged,
    onClose: () => stop(),
  });
  let told = { atMs: Number.NEGATIVE_INFINITY, dropped: 0 };

  const tellIfSlow = (): void => {
    const { items: behind, ms: lagMs } = stream.lag;
    const { evicted: dropped } = backlog;
    const now = clock.now();
    // A full stream is reported now, because no later push arrives while the link is paused.
    const isSlow = isFull() || lagMs >= slowMs || dropped > told.dropped;
    if (!isSlow || now - told.atMs < slowMs) return;
    told = { atMs: now, dropped };
    emit({ type: "slow", protocol: { id, name }, behind, lagMs, dropped });
  };

  const stop = listenToPushes(protocol, {
    get lag() {
      return stream.lag;
    },
    get isFull() {
      return isFull();
    },
    onPush(push) {
      stream.push(push);
      // Nearly every push is read at once.
      if (backlog.size > 0 || backlog.evicted > told.dropped) tellIfSlow();
      if (isFull()) readerChanged();
    },
    onUnreadable: (cause) => stream.fail(cause),
    onEnd: (cause) => (cause === undefined ? stream.end() : stream.fail(cause)),
  });
  if (stream.isEnded) stop();
  return stream;
}
