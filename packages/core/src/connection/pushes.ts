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

/** Gets the pushes of a protocol at once, before whoever delivers them goes on. Nothing waits for it. */
export interface PushListener<S2C extends object = object> {
  /** The object belongs to every reader of the push. */
  onPush(push: S2C): void;
  /** A push could not be read; later ones still come. */
  onUnreadable(cause: unknown): void;
  /** The connection is closed. `cause` is `undefined` when its owner closed it. */
  onEnd(cause: unknown): void;
}

/** What the readers of pushes need of their connection. */
export interface PushHost {
  readonly clock: Clock;
  readonly board: StateBoard;
  /** The number of readers has changed, or a stream is full, or no longer. */
  onChange(): void;
}

/** A reader that wants all has more waiting than it should. */
const isOverfull = ({ backlog, highWater }: Overflow<object>): boolean => backlog.size >= highWater;

/** Who waits longer, or has lost something, is told of. */
const slowMs = 1_000;

interface Readers {
  readonly protocol: Push;
  readonly streams: Map<QueueStream<object>, Overflow<object>>;
  readonly listeners: Set<PushListener>;
  dropped: number;
  /** When, and at how many dropped, a slow reader was told of. */
  told: { readonly atMs: number; readonly dropped: number };
}

/** Who wants which pushes. They outlive a session: after a reconnect the same streams go on. */
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

  /** Nothing more should be taken in. */
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
   * A push that nobody wants is not even decoded. One that cannot be read fails its streams and is told
   * to its listeners; the link goes on.
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
      // What a later value replaces is not missed.
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

  /** A listener that fails takes nothing from the others, nor from the connection. */
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
    // Nearly every push finds its readers waiting, and nobody who counts.
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
    // One that is full is told of now: while nothing is taken in there is no later push to tell it by.
    const isSlow = isFull || lagMs >= slowMs || dropped > told.dropped;
    if (isSlow && now - told.atMs >= slowMs) {
      readers.told = { atMs: now, dropped };
      board.emit({ type: "slow", ...lag });
    }
    if (isFull) this.#host.onChange();
  }
}

const refOf = ({ id, name }: Push): ProtocolRef => ({ id, name });
