import { channel } from "node:diagnostics_channel";
import type { Connection, ConnectionOptions } from "@opend/core";
import { copied, openConnection, type TcpOptions, tcpEndpoint } from "@opend/core/internal";
import { hash } from "@opend/tcp-crypto";
import { denoClock } from "./clock.ts";
import { tcpLink } from "./link.ts";

export interface DenoConnectOptions extends ConnectionOptions, TcpOptions {}

/**
 * Connects to OpenD over TCP and logs in; `await using` or `close()` ends it. Needs
 * `--allow-net`, and `--allow-read` for a key file.
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
export async function connect(given: DenoConnectOptions = {}): Promise<Connection> {
  const options = copied(given);
  const endpoint = await tcpEndpoint(options, hash, {
    loadCiphers: async () => (await import("@opend/tcp-crypto/ciphers")).ciphers,
    readTextFile: Deno.readTextFile,
  });
  return openConnection(
    { dialect: endpoint.dialect, openLink: tcpLink(endpoint), diagnostics: channel("opend") },
    { clock: denoClock, ...options },
  );
}
