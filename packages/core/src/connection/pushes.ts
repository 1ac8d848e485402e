import type { Clock } from "../clock.ts";
import type { Frame } from "../dialect/dialect.ts";
import type { ProtocolRef } from "../errors.ts";
import { decodePush, type Push } from "../protocol.ts";
import { type Keeping, keepDefault, keepingOf } from "./keep.ts";
import { QueueStream, type Stream, type StreamOptions } from "./stream.ts";

/** How far the slowest reader of a protocol is behind. */
export interface Lag {
  readonly protocol: ProtocolRef;
  readonly behind: number;
  readonly lagMs: number;
  /** Values that its streams have dropped so far. */
  readonly dropped: number;
}

/** What the board needs of its connection. */
export interface PushHost {
  readonly clock: Clock;
  /** The number of open streams has changed, or one is full, or no longer. */
  onChange(): void;
  /** Whether anybody wants to hear of pushes that were handed on. */
  isObserved(): boolean;
  /** A push was handed on. */
  onPush(lag: Lag, bytes: number): void;
  /** A push could not be read. */
  onUnreadable(protocol: ProtocolRef, cause: unknown): void;
  /** A reader is slow; told once a second at most. */
  onSlow(lag: Lag): void;
}

/** A reader that wants all has more waiting than it should. */
const isOverfull = ({ backlog, highWater }: Keeping<object>): boolean => backlog.size >= highWater;

/** Who waits longer, or has lost something, is told of. */
const slowMs = 1_000;

interface Readers {
  readonly protocol: Push;
  readonly streams: Map<QueueStream<object>, Keeping<object>>;
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
    for (const { streams } of this.#readers.values()) size += streams.size;
    return size;
  }

  /** Nothing more should be taken in. */
  get isFull(): boolean {
    for (const { streams } of this.#readers.values())
      for (const keeping of streams.values()) if (isOverfull(keeping)) return true;
    return false;
  }

  open<S2C extends object>(protocol: Push<S2C>, options: StreamOptions): Stream<S2C> {
    const { streams } = this.#readersOf(protocol);
    const keeping = keepingOf(options, keepDefault(protocol.id));
    const stream: QueueStream<object> = new QueueStream<object>(options.signal, {
      clock: this.#host.clock,
      backlog: keeping.backlog,
      onRead: () => this.#host.onChange(),
      onClose: () => {
        streams.delete(stream);
        this.#host.onChange();
      },
    });
    if (!stream.isEnded) streams.set(stream, keeping);
    this.#host.onChange();
    return stream as unknown as Stream<S2C>;
  }

  /** A push that nobody wants is not even decoded. One that cannot be read fails its streams, not the link. */
  deliver(frame: Frame): void {
    const readers = this.#readers.get(frame.protoId);
    if (!readers || readers.streams.size === 0 || frame.failure) return;
    const streams = [...readers.streams.keys()];
    let data: object;
    try {
      data = decodePush(readers.protocol, frame.body, frame.format);
    } catch (cause) {
      const { id, name } = readers.protocol;
      this.#host.onUnreadable({ id, name }, cause);
      for (const stream of streams) stream.fail(cause);
      return;
    }
    for (const [stream, { keep }] of [...readers.streams]) {
      const lost = stream.push(data);
      // What a later value replaces is not missed.
      if (keep !== "latest") readers.dropped += lost;
    }
    this.#tellLag(readers, frame.body.length);
  }

  endAll(cause?: unknown): void {
    for (const { streams } of this.#readers.values())
      for (const stream of [...streams.keys()])
        cause === undefined ? stream.end() : stream.fail(cause);
  }

  #readersOf(protocol: Push): Readers {
    const known = this.#readers.get(protocol.id);
    if (known) return known;
    const readers: Readers = {
      protocol,
      streams: new Map(),
      dropped: 0,
      told: { atMs: Number.NEGATIVE_INFINITY, dropped: 0 },
    };
    this.#readers.set(protocol.id, readers);
    return readers;
  }

  #tellLag(readers: Readers, bytes: number): void {
    const { protocol, streams, dropped, told } = readers;
    // Nearly every push finds its readers waiting, and nobody who counts.
    const isQuiet = dropped === told.dropped && !this.#host.isObserved();
    if (isQuiet && [...streams.values()].every(({ backlog }) => backlog.size === 0)) return;
    const lags = [...streams.keys()].map(({ lag }) => lag);
    const isFull = [...streams.values()].some(isOverfull);
    const lag: Lag = {
      protocol: { id: protocol.id, name: protocol.name },
      behind: Math.max(0, ...lags.map(({ items }) => items)),
      lagMs: Math.max(0, ...lags.map(({ ms }) => ms)),
      dropped,
    };
    this.#host.onPush(lag, bytes);
    const now = this.#host.clock.now();
    // One that is full is told of now: while nothing is taken in there is no later push to tell it by.
    const isSlow = isFull || lag.lagMs >= slowMs || dropped > told.dropped;
    if (isSlow && now - told.atMs >= slowMs) {
      readers.told = { atMs: now, dropped };
      this.#host.onSlow(lag);
    }
    if (isFull) this.#host.onChange();
  }
}
