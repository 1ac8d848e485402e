import type { Clock } from "../clock.ts";
import type { Frame } from "../dialect/dialect.ts";
import type { ProtocolRef } from "../errors.ts";
import { decodePush, type Push } from "../protocol.ts";
import { type Overflow, overflowDefault, overflowOf } from "./slow-reader.ts";
import type { StateBoard } from "./state-board.ts";
import { QueueStream, type Stream, type StreamOptions } from "./stream.ts";

/** How far the slowest reader of a protocol is behind. */
interface Lag {
  readonly protocol: ProtocolRef;
  readonly behind: number;
  readonly lagMs: number;
  /** Values that its streams have dropped so far. */
  readonly dropped: number;
}

/** Called for each push of a protocol, synchronously during delivery. Its result is not awaited. */
export interface PushListener<S2C extends object = object> {
  /** All readers get the same object. */
  onPush(push: S2C): void;
  /** A push could not be read. Later pushes still arrive. */
  onUnreadable(cause: unknown): void;
  /** The connection is closed. `cause` is `undefined` when its owner closed it. */
  onEnd(cause: unknown): void;
}

/** The part of the connection that {@link PushBoard} uses. */
export interface PushHost {
  readonly clock: Clock;
  readonly board: StateBoard;
  /** The number of readers has changed, or a stream became full or has room again. */
  onChange(): void;
}

/** Whether a stream with `keep: "all"` has too many unread values. */
const isOverfull = ({ backlog, highWater }: Overflow<object>): boolean => backlog.size >= highWater;

/** A reader that is further behind, or has lost values, is reported. */
const slowMs = 1_000;

interface Readers {
  readonly protocol: Push;
  readonly streams: Map<QueueStream<object>, Overflow<object>>;
  readonly listeners: Set<PushListener>;
  dropped: number;
  /** When a slow reader was last reported, and how many values it had lost by then. */
  told: { readonly atMs: number; readonly dropped: number };
}

/** The readers of each protocol's pushes. They outlive a session: streams continue after a reconnect. */
export class PushBoard {
  readonly #readers = new Map<number, Readers>();
  readonly #host: PushHost;

  constructor(host: PushHost) {
    this.#host = host;
  }

  get size(): number {
    let size = 0;
    for (const { streams, listeners } of this.#readers.values())
      size += streams.size + listeners.size;
    return size;
  }

  /** Whether the link should be paused. */
  get isFull(): boolean {
    for (const { streams } of this.#readers.values())
      for (const overflow of streams.values()) if (isOverfull(overflow)) return true;
    return false;
  }

  open<S2C extends object>(protocol: Push<S2C>, options: StreamOptions): Stream<S2C> {
    const { streams } = this.#readersOf(protocol);
    const overflow = overflowOf(options, overflowDefault(protocol.id));
    const stream: QueueStream<object> = new QueueStream<object>(options.signal, {
      clock: this.#host.clock,
      backlog: overflow.backlog,
      onRead: () => this.#host.onChange(),
      onClose: () => {
        streams.delete(stream);
        this.#host.onChange();
      },
    });
    if (!stream.isEnded) streams.set(stream, overflow);
    this.#host.onChange();
    return stream as unknown as Stream<S2C>;
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

  /**
   * A push without readers is not decoded. An unreadable push fails its streams and is reported to its
   * listeners; the link stays open.
   */
  deliver(frame: Frame): void {
    const readers = this.#readers.get(frame.protoId);
    if (!readers || frame.failure) return;
    const { protocol, streams, listeners } = readers;
    if (streams.size + listeners.size === 0) return;
    let data: object;
    try {
      data = decodePush(protocol, frame.body, frame.format);
    } catch (cause) {
      this.#host.board.observeError(refOf(protocol), cause);
      for (const stream of [...streams.keys()]) stream.fail(cause);
      this.#tell(readers, (listener) => listener.onUnreadable(cause));
      return;
    }
    this.#tell(readers, (listener) => listener.onPush(data));
    for (const [stream, { keep }] of [...streams]) {
      const lost = stream.push(data);
      // A replaced value is not a loss.
      if (keep !== "latest") readers.dropped += lost;
    }
    this.#tellLag(readers, frame.body.length);
  }

  endAll(cause?: unknown): void {
    for (const readers of this.#readers.values()) {
      for (const stream of [...readers.streams.keys()])
        cause === undefined ? stream.end() : stream.fail(cause);
      this.#tell(readers, (listener) => listener.onEnd(cause));
      readers.listeners.clear();
    }
  }

  /** A failing listener affects neither the others nor the connection. */
  #tell({ protocol, listeners }: Readers, tell: (listener: PushListener) => void): void {
    for (const listener of listeners) {
      try {
        tell(listener);
      } catch (cause) {
        this.#host.board.observeError(refOf(protocol), cause);
      }
    }
  }

  #readersOf(protocol: Push): Readers {
    const known = this.#readers.get(protocol.id);
    if (known) return known;
    const readers: Readers = {
      protocol,
      streams: new Map(),
      listeners: new Set(),
      dropped: 0,
      told: { atMs: Number.NEGATIVE_INFINITY, dropped: 0 },
    };
    this.#readers.set(protocol.id, readers);
    return readers;
  }

  #tellLag(readers: Readers, bytes: number): void {
    const { protocol, streams, dropped, told } = readers;
    const { board, clock } = this.#host;
    // The fast path: for nearly every push the readers keep up and there is no observer.
    const isQuiet = dropped === told.dropped && !board.isObserved;
    if (isQuiet && [...streams.values()].every(({ backlog }) => backlog.size === 0)) return;
    const lags = [...streams.keys()].map(({ lag }) => lag);
    const isFull = [...streams.values()].some(isOverfull);
    const lag: Lag = {
      protocol: refOf(protocol),
      behind: Math.max(0, ...lags.map(({ items }) => items)),
      lagMs: Math.max(0, ...lags.map(({ ms }) => ms)),
      dropped,
    };
    const { behind, lagMs } = lag;
    board.observe({ type: "push", protocol: lag.protocol, bytes, behind, lagMs });
    const now = clock.now();
    // A full reader is reported now, because no later push arrives while the link is paused.
    const isSlow = isFull || lagMs >= slowMs || dropped > told.dropped;
    if (isSlow && now - told.atMs >= slowMs) {
      readers.told = { atMs: now, dropped };
      board.emit({ type: "slow", ...lag });
    }
    if (isFull) this.#host.onChange();
  }
}

const refOf = ({ id, name }: Push): ProtocolRef => ({ id, name });
