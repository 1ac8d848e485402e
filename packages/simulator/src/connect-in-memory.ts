import type { Connection, ConnectionOptions } from "@opend/core";
import { openConnection, webSocketDialect } from "@opend/core/internal";
import type { Engine } from "./engine.ts";
import { memoryLink } from "./memory-link.ts";
import type { WebSocketService } from "./serve/service.ts";

export interface MemoryConnectOptions extends ConnectionOptions {
  /** The link of the WebSocket service to its OpenD, which a test can cut. Default: never cut. */
  readonly service?: WebSocketService;
}

/**
 * Connects to an engine in the same process, without a port, and logs in; `await using` or `close()`
 * ends it. It works in every runtime, including a browser's page.
 *
 * `clock` is the engine's by default. Timeouts, delays and limits use it.
 */
export function connectInMemory(
  engine: Engine,
  options: MemoryConnectOptions = {},
): Promise<Connection> {
  const { service } = options;
  const openLink = memoryLink(engine, service ? { service } : {});
  const clock = engine.faults.clock;
  return openConnection({ openLink, dialect: webSocketDialect() }, { clock, ...options });
}
