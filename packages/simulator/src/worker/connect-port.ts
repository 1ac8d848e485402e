import type { Connection, ConnectionOptions } from "@opend/core";
import { openConnection, webSocketDialect } from "@opend/core/internal";
import type { Outbox } from "./port.ts";
import { portLink } from "./port-link.ts";

export interface PortConnectOptions extends ConnectionOptions {
  /** The key passed to `servePort`, as text. Leave it out if it has none. */
  readonly key?: string;
}

/**
 * Connects to an engine in another thread and logs in; `await using` or `close()` ends it.
 *
 * ```ts
 * await using opend = await connectPort(new Worker(url, { type: "module" }));
 * ```
 *
 * @throws {ConnectError} `connect-failed`: no engine answers there within `connectTimeoutMs`, or the key
 * is wrong. The signal's reason when `signal` is aborted.
 */
export function connectPort(outbox: Outbox, options: PortConnectOptions = {}): Promise<Connection> {
  const { key } = options;
  const dialect = webSocketDialect(key === undefined ? {} : { key });
  return openConnection({ openLink: portLink(outbox), dialect }, options);
}
