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
   * Who answers what is not modelled. Default: `invented` of `@opend/simulator/invented`, loaded with
   * the first such request.
   */
  readonly unmodelled?: Unmodelled;
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
  /**
   * Connections over all ports. Default 128, as documented; that one more is accepted and closed at
   * once is assumed.
   */
  readonly maxConnections?: number;
  /** Faults from the first connection on; they can be removed by `faults.clear()`. Default: none. */
  readonly faults?: readonly Fault[];
}

/** A simulated OpenD that listens on TCP, and on WebSocket if asked. */
export interface Simulator {
  readonly host: string;
  /** The TCP port that it really listens on. */
  readonly port: number;
  /** The WebSocket port, where there is one. */
  readonly webSocketPort: number | undefined;
  readonly engine: Engine;
  /** How it misbehaves: the engine's own faults. */
  readonly faults: Pick<Faults, "add" | "clear">;
  /** The engine's own counts of requests, by the protocol's name. */
  readonly requestCounts: Readonly<Record<string, number>>;
  /** Connections at present, over all ports, logged in or not. */
  readonly connectionCount: number;
  /**
   * The WebSocket port's service loses its OpenD: it pushes its command 2 and answers every request,
   * logins too, by the header's error 3, until OpenD is back. Nothing tells clients of that, and
   * subscriptions are gone: both are assumed.
   */
  loseOpenD(isLost: boolean): void;
  /** Cuts every connection and goes on listening. */
  disconnectAll(): void;
  /** Lets nobody in any more; who is connected stays. With `disconnectAll` it is a shutdown. */
  stopListening(): void;
  /**
   * Lets clients in again, on the same ports. Rejects when somebody else has taken one, and with
   * `ClosedError` once the simulator is closed.
   */
  listenAgain(): Promise<void>;
  /**
   * OpenD is restarted: every connection is cut, and for so many milliseconds of the engine's clock
   * (default 0) nobody listens. Resolves when it listens again, or is closed meanwhile; rejects as
   * `listenAgain` does.
   * Quotas, windows of limits and the market's time go on, as they are the account's.
   */
  restart(downMs?: number): Promise<void>;
  /**
   * Cuts every connection and stops listening, for good; a restart that is under way ends at once. A
   * second call waits for the first.
   */
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

// Most messages of the schema, and most of the time that loading them takes, are in there alone.
const inventedLater: Unmodelled = async (protoId, seed) => {
  const { invented } = await import("../invented/answers.ts");
  return invented(protoId, seed);
};

function refuseBadPort(name: string, port: number): void {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ArgumentError(name, "a whole number from 0 to 65535", port);
}
