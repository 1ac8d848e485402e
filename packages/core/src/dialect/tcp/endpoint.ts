import type { BodyFormat } from "../../body-format.ts";
import { ArgumentError, CipherError, ConnectError } from "../../errors.ts";
import type { ClientIdentity, Dialect } from "../dialect.ts";
import { type BodyEncryption, readKey } from "./cipher.ts";
import type { Ciphers, Hash } from "./crypto.ts";
import { type TcpDialectOptions, tcpDialect } from "./dialect.ts";

/** What every TCP transport takes. */
export interface TcpOptions extends ClientIdentity {
  /** Name or address, IPv4 or IPv6. Default `"127.0.0.1"`. */
  readonly host?: string;
  /** OpenD's TCP port. Default 11111. */
  readonly port?: number;
  /** PEM text of the private key that OpenD holds; turns encryption on. */
  readonly rsaKey?: string;
  /** Path or `file:` URL of the file with that key, instead of `rsaKey`; read once, when connecting. */
  readonly rsaKeyFile?: string | URL;
  /** How bodies are encrypted once a key is given. Default `"FTAES_ECB"`. */
  readonly encryption?: BodyEncryption;
  /** How bodies are written: `json` of `@opend/core/json`. Default: protobuf, which is smaller and quicker. */
  readonly bodyFormat?: BodyFormat;
  /** The largest body taken in, in bytes. Default 32 MiB. */
  readonly maxBodyBytes?: number;
}

/** What a TCP transport's runtime has to give. */
export interface TcpRuntime {
  /** Most people have no key: the ciphers are loaded only for those who do. */
  loadCiphers(): Promise<Ciphers>;
  /** Rejects with the runtime's own error when the file cannot be read. */
  readTextFile(path: string | URL): Promise<string>;
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
 * Reads the options.
 *
 * @throws {ArgumentError} `invalid-argument`. {@link CipherError} `bad-cipher`: the key cannot be had,
 * or is none.
 */
export async function tcpEndpoint(
  options: TcpOptions,
  hash: Hash,
  runtime: TcpRuntime,
): Promise<TcpEndpoint> {
  const { host = "127.0.0.1", port = 11111, clientId, maxBodyBytes, bodyFormat } = options;
  if (typeof host !== "string" || host === "")
    throw new ArgumentError("host", "a name or an address", host);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new ArgumentError("port", "an integer from 1 to 65535", port);
  const encryption = await encryptionOf(options, runtime);
  const address = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
  return {
    host,
    port,
    dialect: tcpDialect({
      hash,
      ...(clientId !== undefined && { clientId }),
      ...(maxBodyBytes !== undefined && { maxBodyBytes }),
      ...(bodyFormat !== undefined && { bodyFormat }),
      ...(encryption && { encryption }),
    }),
    refused: (cause) =>
      new ConnectError(
        "refused",
        `no connection to OpenD at ${address}: nothing listens there. Start OpenD, or check host and port (its setting \`api_port\`)`,
        { cause },
      ),
    unreachable: (why, cause) =>
      new ConnectError("unreachable", `no connection to OpenD at ${address}: ${why}`, { cause }),
  };
}

async function encryptionOf(
  { rsaKey, rsaKeyFile, encryption: algorithm }: TcpOptions,
  runtime: TcpRuntime,
): Promise<TcpDialectOptions["encryption"]> {
  // Neither option is quoted: each may hold the text of the key.
  if (rsaKey !== undefined && rsaKeyFile !== undefined)
    throw new ArgumentError("rsaKeyFile", "left out where `rsaKey` is given");
  if (/-----BEGIN|\n/.test(String(rsaKeyFile ?? "")))
    throw new ArgumentError(
      "rsaKeyFile",
      "the path of a file (the text of a key goes into `rsaKey`)",
    );
  if (rsaKey === undefined && rsaKeyFile === undefined) {
    // Somebody who asks for encryption and has lost the key must not go on in the open.
    if (algorithm !== undefined)
      throw new ArgumentError("rsaKey", "given together with `encryption`", rsaKey);
    return undefined;
  }
  const ciphers = await runtime.loadCiphers();
  return {
    ciphers,
    rsaKey: rsaKey ?? (await keyOfFile(rsaKeyFile as string | URL, ciphers, runtime)),
    ...(algorithm && { algorithm }),
  };
}

async function keyOfFile(
  path: string | URL,
  ciphers: Ciphers,
  { readTextFile }: TcpRuntime,
): Promise<string> {
  let pem: string;
  try {
    pem = await readTextFile(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CipherError(
      `the RSA key file ${path} cannot be read (${why}): check its path, relative to the working directory, and who may read it`,
      { cause },
    );
  }
  // Here, and not when the conversation begins, because only here is its name known.
  readKey(ciphers, pem, `the RSA key file ${path}`);
  return pem;
}
