import { ArgumentError, type Connection, type ConnectionOptions } from "@opend/core";
import {
  type ClientIdentity,
  openConnection,
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
  /** The text of the key configured at OpenD; left out where it has none. */
  readonly key?: string;
  /** Silence after which the link is probed, in milliseconds; 0 never probes. Default 30,000. */
  readonly probeAfterMs?: number;
  /** Whom to trust on `wss:`, in Node.js, Bun and Deno; a browser decides by itself. */
  readonly tls?: TlsOptions;
}

/**
 * Connects to OpenD over WebSocket and logs in; `await using` or `close()` ends it.
 *
 * ```ts
 * await using opend = await connect({ url: "ws://127.0.0.1:33333", key: "…" });
 * ```
 *
 * In Node.js an idle connection does not keep the process running; in Bun and Deno it does, until it
 * is closed. In a page it is asked at once whether it lives when the page is seen again.
 *
 * @throws {ConnectError} `connect-failed`, with `reason`: a browser and Deno hide why a socket did
 * not open, so there it is `unreachable` with the likely causes. {@link ArgumentError}
 * `invalid-argument`. The signal's reason when `signal` is aborted.
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
  // Not quoted: it may hold a password.
  if (!/^wss?:\/\/./i.test(url)) throw new ArgumentError("url", "a ws: or wss: address");
  const dialect = webSocketDialect({
    ...(key !== undefined && { key }),
    ...(probeAfterMs !== undefined && { probeAfterMs }),
    ...(clientId !== undefined && { clientId }),
  });
  const openLink = webSocketLink(url, await socketOpener(tls), clock);
  return openConnection(
    { dialect, openLink, onWake, ...(diagnostics && { diagnostics }) },
    options,
  );
}
