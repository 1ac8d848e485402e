import { FrameError } from "@opend/core";
import type { Clock, Link, LinkEnd, OpenLink } from "@opend/core/internal";
import { connectError, openingError } from "./failure.ts";
import type { OpenSocket, RuntimeSocket, SocketEvent } from "./socket/socket.ts";

/** Opens links with the WebSocket of the runtime. */
export function webSocketLink(url: string, openSocket: OpenSocket, clock: Clock): OpenLink {
  return (receiver, signal) =>
    new Promise((resolve, reject) => {
      const opened = begin(url, openSocket);
      const { socket } = opened;
      socket.binaryType = "arraybuffer";
      const link = new WebSocketLink(opened, clock, () => receiver.onDrain());
      let failure: SocketEvent | undefined;
      let isOpen = false;
      let received = 0;
      const onAbort = (): void => {
        link.close();
        reject(signal.reason);
      };
      signal.addEventListener("abort", onAbort, { once: true });
      const fail = (): void => {
        signal.removeEventListener("abort", onAbort);
        reject(connectError(url, failure?.error));
      };
      socket.addEventListener("open", () => {
        isOpen = true;
        signal.removeEventListener("abort", onAbort);
        resolve(link);
      });
      socket.addEventListener("error", (event) => {
        failure = event;
        if (!isOpen) return fail();
        // "close" may follow only when the peer answers, which a hostile one never does.
        if (link.isClosed) return;
        link.close();
        receiver.onEnd(endBy(event.error, opened.refusal?.(event.error), received));
      });
      socket.addEventListener("close", ({ code }) => {
        if (!isOpen) fail();
        else if (!link.isClosed)
          receiver.onEnd({ reason: code === 1006 ? "broken" : "closed-by-peer" });
      });
      socket.addEventListener("message", ({ data }) => {
        if (link.isClosed) return;
        // OpenD sends no text. The frame decoder refuses text as bytes that are not OpenD's.
        const bytes =
          data instanceof ArrayBuffer
            ? new Uint8Array(data)
            : new TextEncoder().encode(String(data));
        received += bytes.length;
        receiver.onBytes(bytes);
      });
    });
}

function endBy(cause: unknown, refusal: string | undefined, received: number): LinkEnd {
  return refusal === undefined
    ? { reason: "broken", cause }
    : { reason: "garbage", cause: new FrameError(refusal, received, { cause }) };
}

function begin(url: string, openSocket: OpenSocket): RuntimeSocket {
  try {
    return openSocket(url);
  } catch (thrown) {
    throw openingError(url, thrown);
  }
}

/** With more unsent bytes than this, the peer does not keep up. */
const fullBytes = 1024 * 1024;
const drainPollMs = 50;

class WebSocketLink implements Link {
  readonly #opened: RuntimeSocket;
  readonly #clock: Clock;
  readonly #onDrain: () => void;
  readonly hold?: (isHeld: boolean) => void;
  readonly pause?: (isPaused: boolean) => void;
  isClosed = false;

  constructor(opened: RuntimeSocket, clock: Clock, onDrain: () => void) {
    this.#opened = opened;
    this.#clock = clock;
    this.#onDrain = onDrain;
    if (opened.hold) this.hold = opened.hold;
    if (opened.pause) this.pause = opened.pause;
  }

  send(bytes: Uint8Array): boolean {
    const { socket } = this.#opened;
    socket.send(bytes);
    const isFull = socket.bufferedAmount > fullBytes;
    if (isFull) this.#awaitDrain();
    return !isFull;
  }

  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.#opened.end();
  }

  // Polls, because a WebSocket has no event for an empty buffer.
  #awaitDrain(): void {
    this.#clock.after(drainPollMs, () => {
      if (this.isClosed) return;
      if (this.#opened.socket.bufferedAmount > fullBytes) this.#awaitDrain();
      else this.#onDrain();
    });
  }
}
