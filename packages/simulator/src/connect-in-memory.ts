import type { Connection, ConnectionOptions } from "@opend/core";
import { openConnection, webSocketDialect } from "@opend/core/internal";
import type { Engine } from "./engine.ts";
import { memoryLink } from "./memory-link.ts";
import type { WebSocketService } from "./serve/service.ts";

export interface MemoryConnectOptions extends ConnectionOptions {
  /** What the engine's own WebSocket service hangs on, to be lost. Default: one that never is. */
  readonly service?: WebSocketService;
}

/**
 * Connects to an engine in the same process, with no port, and logs in; `await using` or `close()`
 * ends it. In every runtime, a browser's page too.
 *
 * Its `clock` is the engine's unless another is given: timeouts, pauses and limits run by it.
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
