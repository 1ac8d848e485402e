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
  /** Default 33333, like OpenD; 0 uses any free port. */
  readonly port?: number;
  /** The key that clients must send, as text. Default: no key is needed. */
  readonly key?: string;
  /** PEM texts of a certificate and its private key. With them the port uses `wss:`. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /**
   * The origins of pages on other machines that may connect: `["https://example.com"]`, or `"any"`.
   * Pages of this machine (`localhost`, `127.0.0.1`, `[::1]`) and clients that are not pages may
   * always connect. Default: none.
   */
  readonly origins?: readonly string[] | "any";
}

const patience: ServerOptions = {
  headersTimeout: greetingMs,
  requestTimeout: greetingMs,
  connectionsCheckingInterval: 1000,
};

/** Answers a plain HTTP request with an explanation, and closes the connection. */
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
  // The HTTP server reports its errors to the code that opened it.
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
