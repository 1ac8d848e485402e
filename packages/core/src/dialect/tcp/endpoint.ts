import { ArgumentError, ConnectError } from "../../errors.ts";
import type { ClientIdentity, Dialect } from "../dialect.ts";
import type { BodyEncryption } from "./cipher.ts";
import type { Ciphers, Hash } from "./crypto.ts";
import { tcpDialect } from "./dialect.ts";

/** What every TCP transport takes. */
export interface TcpOptions extends ClientIdentity {
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

/** Where OpenD is, and how to speak to it there. */
export interface TcpEndpoint {
  readonly host: string;
  readonly port: number;
  readonly dialect: Dialect;
  /** Nobody listens there. */
  refused(cause: unknown): ConnectError;
  /** It cannot be reached for another reason. */
  unreachable(why: string, cause: unknown): ConnectError;
}

/**
 * Reads the options. Most people have no key: the ciphers are loaded only for those who do.
 *
 * @throws {ArgumentError} `invalid-argument`. {@link CipherError} `bad-cipher` when the key is read:
 * it is no private key in PEM text.
 */
export async function tcpEndpoint(
  options: TcpOptions,
  hash: Hash,
  loadCiphers: () => Promise<Ciphers>,
): Promise<TcpEndpoint> {
  const { host = "127.0.0.1", port = 11111, rsaKey, encryption: algorithm } = options;
  const { clientId, maxBodyBytes } = options;
  if (typeof host !== "string" || host === "")
    throw new ArgumentError("host", "a name or an address", host);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new ArgumentError("port", "an integer from 1 to 65535", port);
  // Somebody who asks for encryption and has lost the key must not go on in the open.
  if (algorithm !== undefined && rsaKey === undefined)
    throw new ArgumentError("rsaKey", "given together with `encryption`", rsaKey);
  const encryption = rsaKey !== undefined && {
    ciphers: await loadCiphers(),
    rsaKey,
    ...(algorithm && { algorithm }),
  };
  const address = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
  return {
    host,
    port,
    dialect: tcpDialect({
      hash,
      ...(clientId !== undefined && { clientId }),
      ...(maxBodyBytes !== undefined && { maxBodyBytes }),
      ...(encryption && { encryption }),
    }),
    refused: (cause) =>
      new ConnectError(
        "refused",
        `no connection to OpenD at ${address}: nobody listens there. Start OpenD, or check host and port (its setting \`api_port\`)`,
        { cause },
      ),
    unreachable: (why, cause) =>
      new ConnectError("unreachable", `no connection to OpenD at ${address}: ${why}`, { cause }),
  };
}
