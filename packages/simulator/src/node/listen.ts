import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { ArgumentError } from "@opend/core";
import { hash } from "@opend/tcp-crypto";
import { Engine, type EngineOptions } from "../engine.ts";
import { serveTcp } from "../serve/tcp.ts";

export interface SimulatorOptions extends EngineOptions {
  /** Default 11111, OpenD's own; 0 takes any free one. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1: nobody else can connect. */
  readonly host?: string;
}

/** A simulated OpenD that listens on TCP. */
export interface Simulator {
  readonly host: string;
  /** The port that it really listens on. */
  readonly port: number;
  readonly engine: Engine;
  /** Cuts every connection and goes on listening. */
  disconnectAll(): void;
  /** Cuts every connection and stops listening. A second call waits for the first. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** A client that does not read is cut off when this much waits for it. */
const maxQueuedBytes = 64 * 1024 * 1024;

/**
 * Starts a simulated OpenD on a TCP port and resolves when it listens. It keeps the process
 * running until it is closed.
 *
 * Rejects when the address cannot be had, with the reason and the port in the message.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 11111, host = "127.0.0.1", ...engineOptions } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ArgumentError("port", "a whole number from 0 to 65535", port);
  const engine = new Engine(engineOptions);
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    attach(engine, socket);
  });
  await listen(server, port, host);

  const disconnectAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= new Promise((resolve) => {
      server.close(() => resolve());
      disconnectAll();
    });
    return closing;
  };
  return {
    host,
    port: (server.address() as AddressInfo).port,
    engine,
    disconnectAll,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function attach(engine: Engine, socket: Socket): void {
  const serving = serveTcp(
    engine,
    {
      write(bytes) {
        socket.write(bytes);
        if (socket.writableLength > maxQueuedBytes) socket.destroy();
      },
      end: () => socket.destroy(),
    },
    hash,
  );
  socket.on("data", (bytes) => serving.onBytes(bytes));
  socket.on("close", () => serving.close());
  // What went wrong concerns the client alone; "close" follows.
  socket.on("error", () => {});
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === "EADDRINUSE"
          ? "it is taken; is an OpenD or another simulator running? Port 0 takes any free one"
          : cause.message;
      reject(new Error(`the simulator cannot listen on ${host}:${port}: ${reason}`, { cause }));
    });
    server.listen(port, host, () => {
      server.removeAllListeners("error");
      // An accept that fails (too many open files) must not end the process.
      server.on("error", () => {});
      resolve();
    });
  });
}
