import {
  type Link,
  type LinkReceiver,
  type OpenLink,
  onAbort,
  type TcpEndpoint,
} from "@opend/core/internal";
import { startTimer } from "./clock.ts";

/**
 * How long an aborted attempt may still succeed; its socket is then closed. Without this time, Deno
 * leaks the socket of an attempt that succeeds at the moment when it is aborted.
 */
const graceMs = 1_000;

/** Opens links with `Deno.connect`. */
export function tcpLink(endpoint: TcpEndpoint): OpenLink {
  const { host: hostname, port } = endpoint;
  return async (receiver, signal) => {
    let socket: Deno.TcpConn;
    const giveUp = new AbortController();
    const letGo = onAbort(signal, () => {
      startTimer(graceMs, () => giveUp.abort(), true);
    });
    try {
      socket = await Deno.connect({ hostname, port, signal: giveUp.signal });
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof Deno.errors.ConnectionRefused) throw endpoint.refused(cause);
      const why = cause instanceof Error ? cause.message : String(cause);
      throw endpoint.unreachable(why, cause);
    } finally {
      letGo();
    }
    socket.setNoDelay();
    return new SocketLink(socket, receiver);
  };
}

/** Large enough for most frames. Each read gets a new buffer, because the receiver keeps the bytes. */
const readBytes = 64 * 1024;
/** With more unsent bytes than this, the peer does not keep up. */
const fullBytes = 64 * 1024;

class SocketLink implements Link {
  readonly #socket: Deno.TcpConn;
  readonly #receiver: LinkReceiver;
  readonly #queue: Uint8Array[] = [];
  #queuedBytes = 0;
  #isFull = false;
  #isClosed = false;
  /** Set while reading is paused; resolves when reading may continue. */
  #paused: Promise<void> | undefined;
  #resume = (): void => {};

  constructor(socket: Deno.TcpConn, receiver: LinkReceiver) {
    this.#socket = socket;
    this.#receiver = receiver;
    void this.#read();
  }

  send(bytes: Uint8Array): boolean {
    this.#queue.push(bytes);
    this.#queuedBytes += bytes.length;
    this.#isFull ||= this.#queuedBytes > fullBytes;
    if (this.#queue.length === 1) void this.#write();
    return !this.#isFull;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#socket.close();
  }

  hold(isHeld: boolean): void {
    if (this.#isClosed) return;
    if (isHeld) this.#socket.ref();
    else this.#socket.unref();
  }

  // The result of a pending read is still passed to the receiver.
  pause(isPaused: boolean): void {
    if (!isPaused) {
      this.#paused = undefined;
      this.#resume();
    } else
      this.#paused ??= new Promise((resolve) => {
        this.#resume = resolve;
      });
  }

  async #read(): Promise<void> {
    try {
      for (;;) {
        await this.#paused;
        if (this.#isClosed) return;
        const buffer = new Uint8Array(readBytes);
        const count = await this.#socket.read(buffer);
        if (this.#isClosed) return;
        if (count === null) return this.#end({ reason: "closed-by-peer" });
        this.#receiver.onBytes(buffer.subarray(0, count));
      }
    } catch (cause) {
      this.#end({ reason: "broken", cause });
    }
  }

  // A write may send only a part of the bytes; the next write sends the rest.
  async #write(): Promise<void> {
    try {
      for (let next = this.#queue[0]; next && !this.#isClosed; next = this.#queue[0]) {
        const count = await this.#socket.write(next);
        this.#queuedBytes -= count;
        if (count < next.length) this.#queue[0] = next.subarray(count);
        else this.#queue.shift();
      }
    } catch (cause) {
      return this.#end({ reason: "broken", cause });
    }
    if (!this.#isFull || this.#isClosed) return;
    this.#isFull = false;
    this.#receiver.onDrain();
  }

  #end(end: Parameters<LinkReceiver["onEnd"]>[0]): void {
    if (this.#isClosed) return;
    this.close();
    this.#receiver.onEnd(end);
  }
}
