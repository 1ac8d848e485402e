import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Engine } from "../engine.ts";
import type { WebSocketService } from "../serve/service.ts";
import { serveWebSocket } from "../serve/websocket.ts";
import { listen, type Place, type Port } from "./port.ts";

export interface WebSocketPortOptions {
  /** Default 33333, OpenD's own; 0 takes any free one. */
  readonly port?: number;
  /** The key that clients have to know, as text. Default: none is needed. */
  readonly key?: string;
  /** PEM texts of a certificate and its private key: the port then speaks `wss:`. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

/** OpenD's WebSocket port. */
export function listenWebSocket(
  engine: Engine,
  { key, tls }: WebSocketPortOptions,
  service: WebSocketService,
  place: Place,
): Promise<Port> {
  const server = tls ? createTlsServer({ ...tls }) : createServer();
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  // The server underneath reports its errors to who listens on it.
  sockets.on("error", () => {});
  sockets.on("connection", (socket: WebSocket) => {
    const wire = {
      write: (bytes: Uint8Array): void => socket.send(bytes),
      end: (): void => socket.close(),
    };
    const serving = serveWebSocket(engine, wire, {
      ...(key !== undefined && { key }),
      service,
    });
    socket.on("message", (data: RawData) => serving.onBytes(data as Buffer));
    socket.on("close", () => serving.close());
    socket.on("error", () => {});
  });
  return listen(server, place);
}
