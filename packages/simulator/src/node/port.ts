import type { AddressInfo, Server } from "node:net";
import type { Sockets } from "./sockets.ts";

/** The address to listen on, and the owner of the sockets. */
export interface Place {
  readonly port: number;
  readonly host: string;
  readonly sockets: Sockets;
}

/** A listening port. */
export interface Port {
  readonly port: number;
  /** Stops accepting connections. Open ones stay. */
  stopListening(): void;
  /** Accepts connections again, on the same port. Rejects like `listen`. */
  listenAgain(): Promise<void>;
  /** Stops accepting and resolves when all sockets are closed. The caller must end them. */
  close(): Promise<void>;
}

/** Listens and passes accepted sockets to their owner. Rejects with the reason and the port in the message. */
export async function listen(
  server: Server,
  { port: wanted, host, sockets }: Place,
): Promise<Port> {
  // Prepended, so that refused sockets are destroyed before any other listener gets them.
  server.prependListener("connection", (socket) => sockets.admit(socket));
  await listening(server, wanted, host);
  const { port } = server.address() as AddressInfo;
  let isWanted = true;
  let opening: Promise<void> | undefined;
  const open = (): Promise<void> => {
    opening ??= listening(server, port, host).finally(() => {
      opening = undefined;
      if (!isWanted) server.close();
    });
    return opening;
  };
  // A server that is closed while it opens reports neither event, so closing waits until it is open.
  const stopListening = (): void => {
    isWanted = false;
    if (!opening) server.close();
  };
  return {
    port,
    stopListening,
    async listenAgain() {
      isWanted = true;
      if (opening || !server.listening) await open();
    },
    async close() {
      stopListening();
      await opening?.catch(() => {});
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
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
