import type { Connection, Push, Stream } from "@opend/core";

/** What hearing OpenD needs of a connection. */
export type TellingConnection = Pick<Connection, "pushes">;

/** Options of a stream of what OpenD tells by itself. */
export interface ToldOptions {
  /** Aborting ends the stream with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A row for each push of a protocol. It comes rarely and once, so none is dropped. */
export function told<S2C extends object, Row>(
  opend: TellingConnection,
  push: Push<S2C>,
  row: (push: S2C) => Row,
  { signal }: ToldOptions = {},
): Stream<Row> {
  const pushes = opend.pushes(push, { keep: "all", ...(signal && { signal }) });
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
