import { channel } from "node:diagnostics_channel";
import { readFile } from "node:fs/promises";
import { createConnection, type Socket } from "node:net";
import type { ConnectError, Connection, ConnectionOptions } from "@opend/core";
import {
  copied,
  type Link,
  type OpenLink,
  openConnection,
  type TcpEndpoint,
  type TcpOptions,
  tcpEndpoint,
} from "@opend/core/internal";
import { hash } from "@opend/tcp-crypto";

export interface NodeConnectOptions extends ConnectionOptions, TcpOptions {}

/**
 * Connects to OpenD over TCP and logs in; `await using` or `close()` ends it.
 *
 * ```ts
 * await using opend = await connect({ port: 11111 });
 * ```
 *
 * The connection publishes its events on the channel `opend` of `node:diagnostics_channel`.
 *
 * @throws {ConnectError} `connect-failed`, with `reason` and a message that says what to do.
 * {@link ArgumentError} `invalid-argument`. {@link CipherError} `bad-cipher`: the key is not a private
 * RSA key, or its file cannot be read. The signal's reason when `signal` is aborted.
 */
export async function connect(given: NodeConnectOptions = {}): Promise<Connection> {
  const options = copied(given);
  const endpoint = await tcpEndpoint(options, hash, {
    loadCiphers: async () => (await import("@opend/tcp-crypto/ciphers")).ciphers,
    readTextFile: (path) => readFile(path, "utf8"),
  });
  return openConnection(
    { dialect: endpoint.dialect, openLink: tcpLink(endpoint), diagnostics: channel("opend") },
    options,
  );
}

/** Opens links with `node:net`. */
function tcpLink(endpoint: TcpEndpoint): OpenLink {
  const { host, port } = endpoint;
  return (receiver, signal) =>
    new Promise((resolve, reject) => {
      const socket = createConnection({ host, port, noDelay: true, signal });
      let failure: NodeJS.ErrnoException | undefined;
      // An error is always followed by "close", which reports the failure.
      socket.on("error", (error) => {
        failure = error;
      });
      socket.once("close", () => {
        reject(signal.aborted ? signal.reason : connectError(endpoint, failure));
      });
      socket.once("connect", () => {
        const link = new SocketLink(socket);
        socket.on("data", (bytes) => receiver.onBytes(bytes));
        socket.on("drain", () => receiver.onDrain());
        socket.on("close", () => {
          if (!link.isClosed)
            receiver.onEnd(
              failure ? { reason: "broken", cause: failure } : { reason: "closed-by-peer" },
            );
        });
        resolve(link);
      });
    });
}

class SocketLink implements Link {
  readonly #socket: Socket;
  isClosed = false;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  send(bytes: Uint8Array): boolean {
    return this.#socket.write(bytes);
  }

  close(): void {
    this.isClosed = true;
    // Unsent bytes are dropped: a peer that does not read would delay the end.
    this.#socket.destroy();
  }

  hold(isHeld: boolean): void {
    if (isHeld) this.#socket.ref();
    else this.#socket.unref();
  }

  pause(isPaused: boolean): void {
    if (isPaused) this.#socket.pause();
    else this.#socket.resume();
  }
}

/** Causes by error code, for codes whose own message does not help the reader. */
const causes: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "the host's name cannot be looked up now",
};

function connectError(
  endpoint: TcpEndpoint,
  failure: NodeJS.ErrnoException | undefined,
): ConnectError {
  const code = failure?.code ?? "";
  if (code === "ECONNREFUSED") return endpoint.refused(failure);
  const why = causes[code] ?? failure?.message ?? "the socket closed before it was open";
  return endpoint.unreachable(why, failure);
}
