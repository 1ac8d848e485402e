import type { AddressInfo, Server, Socket } from "node:net";

/** A port that is listened on. */
export interface Port {
  readonly port: number;
  disconnectAll(): void;
  close(): Promise<void>;
}

/** Listens and keeps track of sockets. Rejects with the reason and the port in the message. */
export async function listen(server: Server, port: number, host: string): Promise<Port> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    // What went wrong concerns the client alone; "close" follows.
    socket.on("error", () => {});
  });
  await listening(server, port, host);
  const disconnectAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    disconnectAll,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        disconnectAll();
      }),
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
