import type { BodyFormat } from "../../body-format.ts";
import { ArgumentError, CipherError, ConnectError } from "../../errors.ts";
import { messageOf } from "../../foreign.ts";
import { copied, reading } from "../../given.ts";
import type { ClientIdentity, Dialect } from "../dialect.ts";
import { type BodyEncryption, readKey } from "./cipher.ts";
import type { Ciphers, Hash } from "./crypto.ts";
import { type TcpDialectOptions, tcpDialect } from "./dialect.ts";

/** The options of every TCP transport. */
export interface TcpOptions extends ClientIdentity {
  /** Name or address, IPv4 or IPv6. Default `"127.0.0.1"`. */
  readonly host?: string;
  /** OpenD's TCP port. Default 11111. */
  readonly port?: number;
  /** PEM text of the private key that OpenD holds; turns encryption on. */
  readonly rsaKey?: string;
  /** Path or `file:` URL of the file with that key, instead of `rsaKey`. Read once, when connecting. */
  readonly rsaKeyFile?: string | URL;
  /** The cipher of bodies when a key is given. Default `"FTAES_ECB"`. */
  readonly encryption?: BodyEncryption;
  /** The format of bodies: `json` of `@opend/core/json`. Default: protobuf, which is smaller and faster. */
  readonly bodyFormat?: BodyFormat;
  /** The largest accepted body, in bytes. Default 16 MiB. */
  readonly maxBodyBytes?: number;
}

/** The functions of the runtime that a TCP transport provides. */
export interface TcpRuntime {
  /** Called only with a key, because most connections have none. */
  loadCiphers(): Promise<Ciphers>;
  /** Rejects with the runtime's own error when the file cannot be read. */
  readTextFile(path: string | URL): Promise<string>;
}

/** Linux opens no longer path. The bound keeps errors short. */
const longestPath = 4096;

/** A name in the DNS is shorter. The bound keeps errors short. */
const longestHost = 255;

/** The address of OpenD, and the dialect to use there. */
export interface TcpEndpoint {
  readonly host: string;
  readonly port: number;
  readonly dialect: Dialect;
  /** The error when nothing listens at the address. */
  refused(cause: unknown): ConnectError;
  /** The error when the address cannot be reached for another reason. */
  unreachable(why: string, cause: unknown): ConnectError;
}

/**
 * Reads the options.
 *
 * @throws {ArgumentError} `invalid-argument`. {@link CipherError} `bad-cipher`: the key cannot be read,
 * or is not a private RSA key.
 */
export async function tcpEndpoint(
  options: TcpOptions,
  hash: Hash,
  runtime: TcpRuntime,
): Promise<TcpEndpoint> {
  const { host = "127.0.0.1", port = 11111, clientId, maxBodyBytes, bodyFormat } = options;
  if (typeof host !== "string" || host === "" || host.length > longestHost)
    throw new ArgumentError("host", "a name or an address", host);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new ArgumentError("port", "an integer from 1 to 65535", port);
  if (bodyFormat !== undefined) checkBodyFormat(bodyFormat);
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

function checkBodyFormat(format: BodyFormat): void {
  const { write, read } = copied(format, "bodyFormat");
  if (typeof write !== "function" || typeof read !== "function")
    throw new ArgumentError("bodyFormat", "json of @opend/core/json, or undefined", format);
}

async function encryptionOf(
  { rsaKey, rsaKeyFile, encryption: algorithm }: TcpOptions,
  runtime: TcpRuntime,
): Promise<TcpDialectOptions["encryption"]> {
  // The errors quote neither option, because each may hold the text of the key.
  if (rsaKey !== undefined && rsaKeyFile !== undefined)
    throw new ArgumentError("rsaKeyFile", "undefined when `rsaKey` is given");
  const path = reading("rsaKeyFile", "a path or a URL", () => `${rsaKeyFile ?? ""}`);
  if (/-----BEGIN|\n/.test(path) || path.length > longestPath)
    throw new ArgumentError(
      "rsaKeyFile",
      "the path of a file (the text of a key goes into `rsaKey`)",
    );
  if (rsaKey === undefined && rsaKeyFile === undefined) {
    // A program that requires encryption but has no key must not connect in plain text.
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
    throw new CipherError(
      `the RSA key file ${path} cannot be read (${messageOf(cause)}): check its path, relative to the working directory, and its permissions`,
      { cause },
    );
  }
  // Checked here and not when the conversation begins, because the file name is known only here.
  readKey(ciphers, pem, `the RSA key file ${path}`);
  return pem;
}
