import { type Connection, type Push, pushesOf, type Stream } from "@opend/core";
import { copied, type internals } from "@opend/core/internal";

/** The part of a connection that a stream of pushes needs. */
export type PushConnection = Pick<Connection, typeof internals>;

/**
 * Options of a stream of pushes.
 *
 * Such a stream ends when you leave the loop or call `close()`. It drops nothing, even if you read
 * slowly. It continues after a reconnect, but pushes during the outage are lost. It rejects with
 * `bad-message` when a push cannot be read, with the reason why the connection ended (`closed`), or
 * with the signal's reason.
 */
export interface PushOptions {
  /** Aborting ends the stream with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Maps each push of a protocol to a row. These pushes are rare and not repeated, so very many are kept. */
export function pushRows<S2C extends object, Row>(
  opend: PushConnection,
  push: Push<S2C>,
  row: (push: S2C) => Row,
  options: PushOptions = {},
): Stream<Row> {
  const { signal } = copied(options);
  const pushes = pushesOf(opend, push, { keep: "all", ...(signal && { signal }) });
  const rows: Stream<Row> = {
    get dropped() {
      return pushes.dropped;
    },
    get lag() {
      return pushes.lag;
    },
    close: () => pushes.close(),
    async next() {
      const { done, value } = await pushes.next();
      return done ? { done, value: undefined } : { done: false, value: row(value) };
    },
    async return() {
      pushes.close();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => rows,
    [Symbol.asyncDispose]: () => pushes[Symbol.asyncDispose](),
  };
  return rows;
}
