import { ArgumentError, ClosedError } from "@opend/core";
import { maxConnections as documentedConnections } from "@opend/core/internal";
import { Engine } from "../engine.ts";
import type { EngineOptions, Unmodelled } from "../engine-options.ts";
import { WebSocketService } from "../serve/service.ts";
import type { Fault } from "../traffic/fault.ts";
import type { Faults } from "../traffic/faults.ts";
import { requireWhole } from "../traffic/require-whole.ts";
import { WaitingRoom } from "../traffic/waiting.ts";
import type { Port } from "./port.ts";
import { Sockets } from "./sockets.ts";
import { listenTcp } from "./tcp-port.ts";
import type { WebSocketPortOptions } from "./web-socket-port.ts";

export interface SimulatorOptions extends EngineOptions {
  /**
   * Answers requests that are not modelled. Default: `invented` of `@opend/simulator/invented`, loaded
   * with the first such request.
   */
  readonly unmodelled?: Unmodelled;
  /** Default 11111, like OpenD; 0 uses any free port. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1: only this machine can connect. */
  readonly host?: string;
  /**
   * PEM text of an RSA private key (PKCS#1 or PKCS#8, 1024 or 2048 bits). With it the TCP port requires
   * encryption. Default: none.
   */
  readonly rsaKey?: string;
  /** Opens a WebSocket port as well. Default: none. */
  readonly webSocket?: WebSocketPortOptions;
  /**
   * The most connections over all ports. Default 128, as documented. Further connections are accepted
   * and closed at once, which is assumed.
   */
  readonly maxConnections?: number;
  /** Faults from the first connection on; they can be removed by `faults.clear()`. Default: none. */
  readonly faults?: readonly Fault[];
}

/** A simulated OpenD that listens on TCP and optionally on WebSocket. */
export interface Simulator {
  readonly host: string;
  /** The TCP port that it listens on. */
  readonly port: number;
  /** The WebSocket port, if there is one. */
  readonly webSocketPort: number | undefined;
  readonly engine: Engine;
  /** The faults of the engine. */
  readonly faults: Pick<Faults, "add" | "clear">;
  /** The engine's counts of requests, by the protocol's name. */
  readonly requestCounts: Readonly<Record<string, number>>;
  /** The number of open connections over all ports, logged in or not. */
  readonly connectionCount: number;
  /**
   * The service behind the WebSocket port loses its OpenD. It pushes its command 2 and answers every
   * request, including logins, with error 3 in the header, until OpenD is back. Clients are not notified
   * of the return, and subscriptions are lost; both are assumed.
   */
  loseOpenD(isLost: boolean): void;
  /** Cuts every connection and continues to listen. */
  disconnectAll(): void;
  /** Stops accepting connections. Open ones stay. Together with `disconnectAll` it is a shutdown. */
  stopListening(): void;
  /**
   * Accepts connections again, on the same ports. Rejects when another program has taken a port, and
   * with `ClosedError` once the simulator is closed.
   */
  listenAgain(): Promise<void>;
  /**
   * Restarts OpenD: cuts every connection, and does not listen for `downMs` milliseconds of the engine's
   * clock (default 0). Resolves when it listens again, or when it is closed in between. Rejects like
   * `listenAgain`. Quotas, limits and the market's time continue, because they belong to the account.
   */
  restart(downMs?: number): Promise<void>;
  /**
   * Cuts every connection and stops listening permanently. A pending restart ends at once. A second call
   * waits for the first.
   */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a simulated OpenD on a TCP port and resolves when it listens. It keeps the process running
 * until it is closed.
 *
 * Rejects when it cannot listen on the address; the message has the reason and the port. Rejects with
 * `CipherError` when `rsaKey` is not an RSA private key in PEM text.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 11111, host = "127.0.0.1", rsaKey, webSocket, ...rest } = options;
  const { maxConnections = documentedConnections, faults = [], ...engineOptions } = rest;
  refuseBadPort("port", port);
  if (webSocket?.port !== undefined) refuseBadPort("webSocket.port", webSocket.port);
  requireWhole("maxConnections", maxConnections, 0);
  const engine = new Engine({ unmodelled: inventedLater, ...engineOptions });
  for (const fault of faults) engine.faults.add(fault);
  const service = new WebSocketService();
  const sockets = new Sockets(maxConnections, () => engine.faults.admits());
  const ports: Port[] = [];
  const closePorts = async (): Promise<void> => {
    const closed = ports.map((each) => each.close());
    sockets.destroyAll();
    await Promise.all(closed);
  };
  try {
    ports.push(await listenTcp(engine, { rsaKey }, { port, host, sockets }));
    if (webSocket) {
      const place = { port: webSocket.port ?? 33333, host, sockets };
      const { listenWebSocket } = await import("./web-socket-port.ts");
      ports.push(await listenWebSocket(engine, webSocket, service, place));
    }
  } catch (error) {
    await closePorts();
    throw error;
  }
  const stopListening = (): void => {
    for (const each of ports) each.stopListening();
  };
  const pauses = new WaitingRoom(engine.faults.clock);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= closePorts();
    pauses.release();
    return closing;
  };
  const refuseClosed = (): void => {
    if (closing) throw new ClosedError("the simulator is closed");
  };
  const listenAgain = async (): Promise<void> => {
    refuseClosed();
    await Promise.all(ports.map((each) => each.listenAgain()));
  };
  return {
    host,
    port: ports[0]?.port ?? port,
    webSocketPort: ports[1]?.port,
    engine,
    faults: engine.faults,
    get requestCounts() {
      return engine.requestCounts;
    },
    get connectionCount() {
      return sockets.count;
    },
    loseOpenD: (isLost) => service.lose(isLost),
    disconnectAll: () => sockets.destroyAll(),
    stopListening,
    listenAgain,
    async restart(downMs = 0) {
      requireWhole("downMs", downMs, 0);
      refuseClosed();
      stopListening();
      sockets.destroyAll();
      if (downMs > 0) await new Promise<void>((resolve) => pauses.after(downMs, resolve));
      if (!closing) await listenAgain();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

// Loaded on demand, because it contains most messages of the schema, which take most of the loading time.
const inventedLater: Unmodelled = async (protoId, seed) => {
  const { invented } = await import("../invented/answers.ts");
  return invented(protoId, seed);
};

function refuseBadPort(name: string, port: number): void {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ArgumentError(name, "a whole number from 0 to 65535", port);
}
