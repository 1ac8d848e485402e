import type { Frame } from "../dialect/dialect.ts";
import { decodePush, type Push } from "../protocol.ts";
import { QueueStream, type Stream, type StreamOptions } from "./stream.ts";

/** Who wants which pushes. They outlive a session: after a reconnect the same streams go on. */
export class PushBoard {
  readonly #streams = new Map<number, Set<QueueStream<object>>>();
  readonly #protocols = new Map<number, Push>();
  readonly #onChange: () => void;

  /** `onChange` is called when the number of open streams changes. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get size(): number {
    let size = 0;
    for (const streams of this.#streams.values()) size += streams.size;
    return size;
  }

  open<S2C extends object>(protocol: Push<S2C>, options: StreamOptions): Stream<S2C> {
    const streams = this.#streams.get(protocol.id) ?? new Set();
    this.#streams.set(protocol.id, streams);
    this.#protocols.set(protocol.id, protocol);
    const stream: QueueStream<object> = new QueueStream<object>(options, () => {
      streams.delete(stream);
      this.#onChange();
    });
    if (!stream.isEnded) streams.add(stream);
    this.#onChange();
    return stream as unknown as Stream<S2C>;
  }

  /** A push that nobody wants is not even decoded. One that cannot be read fails its streams, not the link. */
  deliver(frame: Frame): void {
    const streams = this.#streams.get(frame.protoId);
    const protocol = this.#protocols.get(frame.protoId);
    if (!streams || streams.size === 0 || !protocol) return;
    let data: object;
    try {
      data = decodePush(protocol, frame.body);
    } catch (error) {
      for (const stream of [...streams]) stream.fail(error);
      return;
    }
    for (const stream of [...streams]) stream.push(data);
  }

  endAll(cause?: unknown): void {
    for (const streams of this.#streams.values())
      for (const stream of [...streams]) cause === undefined ? stream.end() : stream.fail(cause);
  }
}
