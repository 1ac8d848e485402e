import type { Engine } from "../engine.ts";
import type { Serving } from "../serve/serving.ts";
import { serveWebSocket, type WebSocketServingOptions } from "../serve/websocket.ts";
import { type Arrived, dialled, hangUp, type Inbox, listen, type Port, sendBytes } from "./port.ts";

/**
 * Serves an engine to other threads. Code that can send to `inbox` may connect with `connectPort`, any
 * number of times. Other messages there are ignored. The returned function stops accepting connections;
 * open ones stay.
 *
 * ```ts
 * servePort(new Engine(), self); // in Node: parentPort
 * ```
 */
export function servePort(
  engine: Engine,
  inbox: Inbox,
  options: Pick<WebSocketServingOptions, "key" | "service"> = {},
): () => void {
  const onMessage = ({ data }: Arrived): void => {
    const port = dialled(data);
    if (!port) return;
    if (engine.faults.admits()) serve(engine, port, options);
    else hangUp(port);
  };
  inbox.addEventListener("message", onMessage);
  inbox.start?.();
  return () => inbox.removeEventListener("message", onMessage);
}

function serve(engine: Engine, port: Port, options: WebSocketServingOptions): void {
  const wire = {
    write: (bytes: Uint8Array): void => sendBytes(port, bytes),
    end: (): void => hangUp(port),
  };
  const serving: Serving = serveWebSocket(engine, wire, options);
  listen(port, serving.onBytes, () => {
    serving.close();
    port.close();
  });
}
