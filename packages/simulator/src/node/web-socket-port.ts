import { createServer, type RequestListener, type ServerOptions } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import type { Engine } from "../engine.ts";
import type { WebSocketService } from "../serve/service.ts";
import { maxRequestBytes } from "../serve/serving.ts";
import { serveWebSocket } from "../serve/websocket.ts";
import { isAdmitted } from "./origin.ts";
import { awaitLogin, greetingMs, lingerMs, maxQueuedBytes } from "./patience.ts";
import { listen, type Place, type Port } from "./port.ts";

type VerifyAnswer = (isAdmitted: boolean, code: number, text: string) => void;

export interface WebSocketPortOptions {
  /** Default 33333, OpenD's own; 0 takes any free one. */
  readonly port?: number;
  /** The key that clients have to know, as text. Default: none is needed. */
  readonly key?: string;
  /** PEM texts of a certificate and its private key: the port then speaks `wss:`. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /**
   * Pages of other machines that may connect, by their origin: `["https://example.com"]`, or `"any"`.
   * Pages of this machine (`localhost`, `127.0.0.1`, `[::1]`) always may, and so does whoever is no
   * page. Default: no others.
   */
  readonly origins?: readonly string[] | "any";
}

const patience: ServerOptions = {
  headersTimeout: greetingMs,
  requestTimeout: greetingMs,
  connectionsCheckingInterval: 1000,
};

/** Who asks for a page is told what this is, and gives up its place. */
const refusePage: RequestListener = (_, response) => {
  response.writeHead(426, { Connection: "close", Upgrade: "websocket" }).end("WebSockets only\n");
};

/** OpenD's WebSocket port. */
export function listenWebSocket(
  engine: Engine,
  { key, tls, origins = [] }: WebSocketPortOptions,
  service: WebSocketService,
  place: Place,
): Promise<Port> {
  const server = tls
    ? createTlsServer({ ...patience, ...tls, handshakeTimeout: greetingMs }, refusePage)
    : createServer(patience, refusePage);
  const sockets = new WebSocketServer({
    server,
    perMessageDeflate: false,
    maxPayload: maxRequestBytes.afterLogin,
    // Deno infers no type for the second parameter.
    verifyClient: ({ origin }: { origin: string | undefined }, answer: VerifyAnswer) =>
      answer(isAdmitted(origin, origins), 403, "this page may not connect"),
  });
  // The server underneath reports its errors to who listens on it.
  sockets.on("error", () => {});
  sockets.on("connection", (socket: WebSocket) => {
    const wire = {
      write(bytes: Uint8Array): void {
        socket.send(bytes);
        if (socket.bufferedAmount > maxQueuedBytes) socket.terminate();
      },
      end(): void {
        socket.close();
        setTimeout(() => socket.terminate(), lingerMs).unref();
      },
    };
    const serving = serveWebSocket(engine, wire, {
      ...(key !== undefined && { key }),
      service,
    });
    const stopWaiting = awaitLogin(serving, () => socket.terminate());
    socket.on("message", (data: RawData) => serving.onBytes(data as Buffer));
    socket.on("close", () => {
      stopWaiting();
      serving.close();
    });
    socket.on("error", () => {});
  });
  return listen(server, place);
}
