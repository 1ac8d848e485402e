import type { Clock, Link, OpenLink } from "@opend/core/internal";
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
      const onAbort = (): void => {
        link.close();
        reject(signal.reason);
      };
      signal.addEventListener("abort", onAbort, { once: true });
      const fail = (): void => {
        signal.removeEventListener("abort", onAbort);
        reject(connectError(url, opened.failure?.() ?? failure?.error));
      };
      socket.addEventListener("open", () => {
        isOpen = true;
        signal.removeEventListener("abort", onAbort);
        resolve(link);
      });
      socket.addEventListener("error", (event) => {
        failure = event;
        // After opening, "close" follows and reports the failure. Before that, Node 22 emits no "close".
        if (!isOpen) fail();
      });
      socket.addEventListener("close", ({ code }) => {
        if (!isOpen) fail();
        else if (!link.isClosed)
          receiver.onEnd(
            failure || code === 1006
              ? { reason: "broken", cause: failure?.error }
              : { reason: "closed-by-peer" },
          );
      });
      socket.addEventListener("message", ({ data }) => {
        // OpenD sends no text. The frame decoder refuses text as bytes that are not OpenD's.
        if (!link.isClosed)
          receiver.onBytes(
            data instanceof ArrayBuffer
              ? new Uint8Array(data)
              : new TextEncoder().encode(String(data)),
          );
      });
    });
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
