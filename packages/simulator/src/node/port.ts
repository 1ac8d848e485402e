import type { AddressInfo, Server } from "node:net";
import type { Sockets } from "./sockets.ts";

/** Where to listen, and who keeps the sockets. */
export interface Place {
  readonly port: number;
  readonly host: string;
  readonly sockets: Sockets;
}

/** A port that is listened on. */
export interface Port {
  readonly port: number;
  /** Accepts nobody any more; who is connected stays. */
  stopListening(): void;
  /** Accepts again, on the same port. Rejects as `listen` does. */
  listenAgain(): Promise<void>;
  /** Resolves when nobody is accepted any more and the sockets are gone; somebody has to end them. */
  close(): Promise<void>;
}

/** Listens and hands on sockets to be kept. Rejects with the reason and the port in the message. */
export async function listen(
  server: Server,
  { port: wanted, host, sockets }: Place,
): Promise<Port> {
  // Before anybody else hears of them: those who are not let in are gone by then.
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
  // A server that is closed while it opens does neither, and says so of neither: it opens first.
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
