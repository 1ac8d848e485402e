import { ArgumentError, ConnectError, type Connection, type ConnectionOptions } from "@opend/core";
import {
  type ClientIdentity,
  type Clock,
  type Link,
  type OpenLink,
  openConnection,
  systemClock,
  webSocketDialect,
} from "@opend/core/internal";
import { openSocket } from "#socket";
import type { Socket, SocketEvent, TlsOptions } from "./socket/socket.ts";

export interface WebConnectOptions extends ConnectionOptions, ClientIdentity {
  /** `ws:` or `wss:` address of OpenD's WebSocket service. Default `"ws://127.0.0.1:33333"`. */
  readonly url?: string;
  /** The text of the key configured at OpenD; left out where it has none. */
  readonly key?: string;
  /** Silence after which the link is probed, in milliseconds; 0 never probes. Default 30,000. */
  readonly probeAfterMs?: number;
  /** Whom to trust on `wss:`; only in Node, elsewhere the runtime decides. */
  readonly tls?: TlsOptions;
}

/**
 * Connects to OpenD over WebSocket and logs in; `await using` or `close()` ends it.
 *
 * ```ts
 * await using opend = await connect({ url: "ws://127.0.0.1:33333", key: "…" });
 * ```
 *
 * @throws {ConnectError} `connect-failed`, with `reason`: a browser hides why a socket did not open,
 * so there it is `unreachable` with the likely causes. {@link ArgumentError} `invalid-argument`. The
 * signal's reason when `signal` is aborted.
 */
export async function connect(options: WebConnectOptions = {}): Promise<Connection> {
  const {
    url = "ws://127.0.0.1:33333",
    key,
    probeAfterMs,
    clientId,
    tls,
    clock = systemClock,
  } = options;
  if (!/^wss?:\/\/./.test(url)) throw new ArgumentError("url", "a ws: or wss: address", url);
  const dialect = webSocketDialect({
    ...(key !== undefined && { key }),
    ...(probeAfterMs !== undefined && { probeAfterMs }),
    ...(clientId !== undefined && { clientId }),
  });
  return openConnection({ dialect, openLink: webSocketLink(url, tls, clock) }, options);
}

/** Opens links by whatever WebSocket the runtime has. */
function webSocketLink(url: string, tls: TlsOptions | undefined, clock: Clock): OpenLink {
  return (receiver, signal) =>
    new Promise((resolve, reject) => {
      const socket = openSocket(url, tls);
      socket.binaryType = "arraybuffer";
      const link = new WebSocketLink(socket, clock, () => receiver.onDrain());
      let failure: SocketEvent | undefined;
      let isOpen = false;
      const onAbort = (): void => {
        link.close();
        reject(signal.reason);
      };
      signal.addEventListener("abort", onAbort, { once: true });
      socket.addEventListener("open", () => {
        isOpen = true;
        signal.removeEventListener("abort", onAbort);
        resolve(link);
      });
      // An error is always followed by "close", which tells of both.
      socket.addEventListener("error", (event) => {
        failure = event;
      });
      socket.addEventListener("close", ({ code }) => {
        signal.removeEventListener("abort", onAbort);
        if (!isOpen) reject(connectError(url, failure));
        else if (!link.isClosed)
          receiver.onEnd(
            failure || code === 1006
              ? { reason: "broken", cause: failure?.error }
              : { reason: "closed-by-peer" },
          );
      });
      socket.addEventListener("message", ({ data }) => {
        // OpenD sends no text: whoever does is somebody else, and the frame decoder says so.
        if (!link.isClosed)
          receiver.onBytes(
            data instanceof ArrayBuffer
              ? new Uint8Array(data)
              : new TextEncoder().encode(String(data)),
          );
      });
    });
}

/** More than this unsent means that the peer does not keep up. */
const fullBytes = 1024 * 1024;
const drainPollMs = 50;

class WebSocketLink implements Link {
  readonly #socket: Socket;
  readonly #clock: Clock;
  readonly #onDrain: () => void;
  isClosed = false;

  constructor(socket: Socket, clock: Clock, onDrain: () => void) {
    this.#socket = socket;
    this.#clock = clock;
    this.#onDrain = onDrain;
  }

  send(bytes: Uint8Array): boolean {
    this.#socket.send(bytes);
    const isFull = this.#socket.bufferedAmount > fullBytes;
    if (isFull) this.#awaitDrain();
    return !isFull;
  }

  close(): void {
    this.isClosed = true;
    // The closing handshake is left to the runtime: a peer that never answers it is not waited for.
    this.#socket.close();
  }

  // No WebSocket tells when its buffer empties.
  #awaitDrain(): void {
    this.#clock.after(drainPollMs, () => {
      if (this.isClosed) return;
      if (this.#socket.bufferedAmount > fullBytes) this.#awaitDrain();
      else this.#onDrain();
    });
  }
}

function connectError(url: string, failure: SocketEvent | undefined): ConnectError {
  const cause = failure?.error;
  const code = (cause as { code?: unknown } | undefined)?.code;
  if (code === "ECONNREFUSED") {
    const advice =
      "nobody listens there. Start OpenD with its WebSocket service, or check the port (its setting `websocket_port`)";
    return new ConnectError("refused", `no connection to OpenD at ${url}: ${advice}`, { cause });
  }
  const seen = cause instanceof Error ? `${cause.message}. Likely` : "likely";
  return new ConnectError(
    "unreachable",
    `no connection to OpenD at ${url}: ${seen} nobody listens there, its certificate is not trusted, or, in a browser, a page on https may not open ws: or the local network`,
    { cause },
  );
}
