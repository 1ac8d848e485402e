import { ArgumentError, type Connection, type ConnectionOptions } from "@opend/core";
import {
  type ClientIdentity,
  copied,
  defaultMaxBodyBytes,
  openConnection,
  replyHeaderBytes,
  systemClock,
  webSocketDialect,
} from "@opend/core/internal";
import { diagnostics, socketOpener } from "#socket";
import { webSocketLink } from "./link.ts";
import type { TlsOptions } from "./socket/socket.ts";
import { onWake } from "./wake.ts";

export interface WebConnectOptions extends ConnectionOptions, ClientIdentity {
  /** `ws:` or `wss:` address of OpenD's WebSocket service. Default `"ws://127.0.0.1:33333"`. */
  readonly url?: string;
  /** The key in OpenD's settings, as text. Leave it out when OpenD has none. */
  readonly key?: string;
  /** Silence after which the link is checked, in milliseconds; 0 turns that off. Default 30,000. */
  readonly probeAfterMs?: number;
  /** The largest accepted body, in bytes. Default 16 MiB. */
  readonly maxBodyBytes?: number;
  /** TLS settings for `wss:` in Node.js, Bun and Deno. Browsers accept none. */
  readonly tls?: TlsOptions;
}

/**
 * Connects to OpenD over WebSocket and logs in; `await using` or `close()` ends it.
 *
 * ```ts
 * await using opend = await connect({ url: "ws://127.0.0.1:33333", key: "…" });
 * ```
 *
 * In Node.js an idle connection does not keep the process running. In Bun and Deno it does, until it
 * is closed. In a page the link is checked at once when the page becomes visible again.
 *
 * @throws {ConnectError} `connect-failed`, with `reason`. Browsers and Deno hide why a socket did not
 * open: there the reason is `unreachable` and the message lists the likely causes.
 * {@link ArgumentError} `invalid-argument`. The signal's reason when `signal` is aborted.
 */
export async function connect(given: WebConnectOptions = {}): Promise<Connection> {
  const options = copied(given);
  const {
    url = "ws://127.0.0.1:33333",
    maxBodyBytes = defaultMaxBodyBytes,
    tls,
    clock = systemClock,
  } = options;
  // The error does not quote the address, because it may hold a password.
  if (typeof url !== "string" || !/^wss?:\/\/./i.test(url))
    throw new ArgumentError("url", "a ws: or wss: address");
  const dialect = webSocketDialect({ ...options, maxBodyBytes });
  const openLink = webSocketLink(
    url,
    await socketOpener(tls, replyHeaderBytes + maxBodyBytes),
    clock,
  );
  return openConnection({ dialect, openLink, onWake, diagnostics }, options);
}
