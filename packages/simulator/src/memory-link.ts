import type { LinkReceiver, OpenLink } from "@opend/core/internal";
import type { Engine } from "./engine.ts";
import type { Serving } from "./serve/serving.ts";
import { serveWebSocket, type WebSocketServingOptions } from "./serve/websocket.ts";

/**
 * Opens links to an engine in the same process, without a port or a socket. They use the WebSocket
 * dialect, so the client needs `webSocketDialect()`.
 *
 * Everything is delivered in order and asynchronously, in microtasks, like on a socket. After `close()`
 * nothing is delivered.
 */
export function memoryLink(
  engine: Engine,
  options: Pick<WebSocketServingOptions, "key" | "service"> = {},
): OpenLink {
  return async (receiver, signal) => {
    signal.throwIfAborted();
    const link = new MemoryLink(engine, receiver, options);
    if (!engine.faults.admits()) link.refuse(receiver);
    return link;
  };
}

class MemoryLink {
  readonly #serving: Serving;
  #status: "open" | "ending" | "closed" = "open";

  constructor(engine: Engine, receiver: LinkReceiver, options: WebSocketServingOptions) {
    const wire = {
      write: (bytes: Uint8Array): void => this.#later(() => receiver.onBytes(bytes)),
      end: (): void => this.#endByServer(receiver),
    };
    this.#serving = serveWebSocket(engine, wire, options);
  }

  send(bytes: Uint8Array): boolean {
    // Copied, because the sender may reuse its bytes after `send`.
    const sent = bytes.slice();
    if (this.#status === "open") this.#later(() => this.#serving.onBytes(sent));
    return true;
  }

  close(): void {
    if (this.#status === "closed") return;
    this.#status = "closed";
    queueMicrotask(() => this.#serving.close());
  }

  refuse(receiver: LinkReceiver): void {
    this.#endByServer(receiver);
    this.#serving.close();
  }

  #endByServer(receiver: LinkReceiver): void {
    if (this.#status !== "open") return;
    this.#status = "ending";
    this.#later(() => {
      this.#status = "closed";
      receiver.onEnd({ reason: "closed-by-peer" });
    });
  }

  #later(deliver: () => void): void {
    queueMicrotask(() => {
      if (this.#status !== "closed") deliver();
    });
  }
}
