import { ArgumentError } from "@opend/core";
import { Engine, type EngineOptions } from "../engine.ts";
import { listenTcp } from "./tcp-port.ts";
import { listenWebSocket, type WebSocketPortOptions } from "./web-socket-port.ts";

export interface SimulatorOptions extends EngineOptions {
  /** Default 11111, OpenD's own; 0 takes any free one. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1: nobody else can connect. */
  readonly host?: string;
  /**
   * PEM text of an RSA private key (PKCS#1 or PKCS#8, 1024 or 2048 bits): the TCP port then wants
   * encryption with it. Default: none.
   */
  readonly rsaKey?: string;
  /** Opens a WebSocket port as well. Default: none. */
  readonly webSocket?: WebSocketPortOptions;
}

/** A simulated OpenD that listens on TCP, and on WebSocket if asked. */
export interface Simulator {
  readonly host: string;
  /** The TCP port that it really listens on. */
  readonly port: number;
  /** The WebSocket port, where there is one. */
  readonly webSocketPort: number | undefined;
  readonly engine: Engine;
  /** Cuts every connection and goes on listening. */
  disconnectAll(): void;
  /** Cuts every connection and stops listening. A second call waits for the first. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a simulated OpenD on a TCP port and resolves when it listens. It keeps the process
 * running until it is closed.
 *
 * Rejects when the address cannot be had, with the reason and the port in the message, and with
 * `CipherError` when `rsaKey` is no RSA private key in PEM text.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 11111, host = "127.0.0.1", rsaKey, webSocket, ...engineOptions } = options;
  refuseBadPort("port", port);
  if (webSocket?.port !== undefined) refuseBadPort("webSocket.port", webSocket.port);
  const engine = new Engine(engineOptions);
  const ports = [await listenTcp(engine, { port, host, rsaKey })];
  try {
    if (webSocket) ports.push(await listenWebSocket(engine, webSocket, host));
  } catch (error) {
    await ports[0]?.close();
    throw error;
  }
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= Promise.all(ports.map((each) => each.close())).then(() => {});
    return closing;
  };
  return {
    host,
    port: ports[0]?.port ?? port,
    webSocketPort: ports[1]?.port,
    engine,
    disconnectAll() {
      for (const each of ports) each.disconnectAll();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function refuseBadPort(name: string, port: number): void {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ArgumentError(name, "a whole number from 0 to 65535", port);
}
