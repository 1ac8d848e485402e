import { createConnection, type Socket } from "node:net";
import { ArgumentError, ConnectError, type Connection, type ConnectionOptions } from "@opend/core";
import {
  type BodyEncryption,
  type ClientIdentity,
  type Link,
  type OpenLink,
  openConnection,
  tcpDialect,
} from "@opend/core/internal";
import { hash } from "@opend/tcp-crypto";

export interface NodeConnectOptions extends ConnectionOptions, ClientIdentity {
  /** Name or address, IPv4 or IPv6. Default `"127.0.0.1"`. */
  readonly host?: string;
  /** OpenD's TCP port. Default 11111. */
  readonly port?: number;
  /** PEM text of the private key that OpenD holds; turns encryption on. */
  readonly rsaKey?: string;
  /** How bodies are encrypted once a key is given. Default `"FTAES_ECB"`. */
  readonly encryption?: BodyEncryption;
  /** The largest body taken in, in bytes. Default 32 MiB. */
  readonly maxBodyBytes?: number;
}

/**
 * Connects to OpenD over TCP and logs in; `await using` or `close()` ends it.
 *
 * ```ts
 * await using opend = await connect({ port: 11111 });
 * ```
 *
 * @throws {ConnectError} `connect-failed`, with `reason` and a message that says what to do.
 * {@link ArgumentError} `invalid-argument`. The signal's reason when `signal` is aborted.
 */
export async function connect(options: NodeConnectOptions = {}): Promise<Connection> {
  const { host = "127.0.0.1", port = 11111, rsaKey, encryption: algorithm, maxBodyBytes, clientId } = options;
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new ArgumentError("port", "an integer from 1 to 65535", port);
  // Most people have no key: the ciphers are loaded only for those who do.
  const encryption = rsaKey !== undefined && {
    ciphers: (await import("@opend/tcp-crypto/ciphers")).ciphers,
    rsaKey,
    ...(algorithm && { algorithm }),
  };
  const dialect = tcpDialect({
    hash,
    ...(clientId !== undefined && { clientId }),
    ...(maxBodyBytes !== undefined && { maxBodyBytes }),
    ...(encryption && { encryption }),
  });
  return openConnection({ dialect, openLink: tcpLink(host, port) }, options);
}

/** Opens links by `node:net`. */
function tcpLink(host: string, port: number): OpenLink {
  return (receiver, signal) =>
    new Promise((resolve, reject) => {
      const socket = createConnection({ host, port, noDelay: true, signal });
      let failure: Error | undefined;
      // An error is always followed by "close", which tells of both.
      socket.on("error", (error) => {
        failure = error;
      });
      socket.once("close", () => {
        reject(signal.aborted ? signal.reason : connectError(host, port, failure));
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
    // Nothing of ours is worth waiting for a peer that does not read.
    this.#socket.destroy();
  }

  hold(isHeld: boolean): void {
    if (isHeld) this.#socket.ref();
    else this.#socket.unref();
  }
}

/** What the runtime's error codes mean here; whatever else there is, is `unreachable`. */
const reasons: Readonly<Record<string, { reason: "refused" | "unreachable"; advice: string }>> = {
  ECONNREFUSED: {
    reason: "refused",
    advice: "nobody listens there. Start OpenD, or check host and port (OpenD's setting `api_port`)",
  },
  ENOTFOUND: { reason: "unreachable", advice: "there is no host of that name" },
  EAI_AGAIN: { reason: "unreachable", advice: "the host's name cannot be looked up now" },
};

function connectError(host: string, port: number, failure: Error | undefined): ConnectError {
  const code = (failure as NodeJS.ErrnoException | undefined)?.code ?? "";
  const { reason, advice } = reasons[code] ?? {
    reason: "unreachable",
    advice: failure?.message ?? "the socket closed before it was open",
  };
  const address = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
  return new ConnectError(reason, `no connection to OpenD at ${address}: ${advice}`, { cause: failure });
}
