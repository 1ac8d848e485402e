import type { Frame } from "../dialect/dialect.ts";
import type { ProtocolRef } from "../errors.ts";
import { unawaited } from "../foreign.ts";
import { decodePush, type Push } from "../protocol.ts";
import type { StateBoard } from "./state-board.ts";
import type { Stream } from "./stream.ts";

/** Called for each push of a protocol, synchronously during delivery. Its result is not awaited. */
export interface PushListener<S2C extends object = object> {
  /** All readers get the same object. */
  onPush(push: S2C): void;
  /** A push could not be read. Later pushes still arrive. */
  onUnreadable(cause: unknown): void;
  /** The connection is closed. `cause` is `undefined` when its owner closed it. */
  onEnd(cause: unknown): void;
  /** How far the reader is behind. */
  readonly lag?: Stream<S2C>["lag"];
  /** Whether the reader has so many unread pushes that the link must pause. */
  readonly isFull?: boolean;
}

/** The part of the connection that {@link PushBoard} uses. */
export interface PushHost {
  readonly board: StateBoard;
  /** The number of readers has changed. */
  onChange(): void;
}

interface Readers {
  readonly protocol: Push;
  readonly listeners: Set<PushListener>;
}

/** The readers of each protocol's pushes. They outlive a session. */
export class PushBoard {
  readonly #readers = new Map<number, Readers>();
  readonly #host: PushHost;

  constructor(host: PushHost) {
    this.#host = host;
  }

  get size(): number {
    let size = 0;
    for (const { listeners } of this.#readers.values()) size += listeners.size;
    return size;
  }

  /** Whether the link should be paused. */
  get isFull(): boolean {
    for (const { listeners } of this.#readers.values())
      for (const { isFull } of listeners) if (isFull) return true;
    return false;
  }

  /** Calls the listener for each push until the returned function is called. */
  listen<S2C extends object>(protocol: Push<S2C>, listener: PushListener<S2C>): () => void {
    const { listeners } = this.#readersOf(protocol);
    listeners.add(listener);
    this.#host.onChange();
    return () => {
      if (listeners.delete(listener)) this.#host.onChange();
    };
  }

  /** A push without readers is not decoded. An unreadable push is reported; the link stays open. */
  deliver(frame: Frame): void {
    const readers = this.#readers.get(frame.protoId);
    if (!readers || frame.failure || readers.listeners.size === 0) return;
    const { protocol } = readers;
    const { board } = this.#host;
    let data: object;
    try {
      data = decodePush(protocol, frame.body, frame.format);
    } catch (cause) {
      board.observeError(refOf(protocol), cause);
      return this.#tell(readers, (listener) => listener.onUnreadable(cause));
    }
    this.#tell(readers, (listener) => listener.onPush(data));
    if (board.isObserved) this.#observe(readers, frame.body.length);
  }

  endAll(cause?: unknown): void {
    for (const readers of this.#readers.values()) {
      this.#tell(readers, (listener) => listener.onEnd(cause));
      readers.listeners.clear();
    }
  }

  /** A failing listener affects neither the others nor the connection. */
  #tell({ protocol, listeners }: Readers, tell: (listener: PushListener) => void): void {
    for (const listener of listeners) {
      try {
        unawaited(tell(listener));
      } catch (cause) {
        this.#host.board.observeError(refOf(protocol), cause);
      }
    }
  }

  #observe({ protocol, listeners }: Readers, bytes: number): void {
    const lags = Array.from(listeners, ({ lag }) => lag);
    this.#host.board.observe({
      type: "push",
      protocol: refOf(protocol),
      bytes,
      behind: Math.max(0, ...lags.map((lag) => lag?.items ?? 0)),
      lagMs: Math.max(0, ...lags.map((lag) => lag?.ms ?? 0)),
    });
  }

  #readersOf(protocol: Push): Readers {
    const known = this.#readers.get(protocol.id);
    if (known) return known;
    const readers: Readers = { protocol, listeners: new Set() };
    this.#readers.set(protocol.id, readers);
    return readers;
  }
}

const refOf = ({ id, name }: Push): ProtocolRef => ({ id, name });
