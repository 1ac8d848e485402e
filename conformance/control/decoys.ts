import { createServer as createHttpServer } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { encodeFrame } from "@opend/core/internal";
import { InitConnect } from "@opend/core/system/init-connect";

/** The servers that may listen in place of OpenD. */
export type DecoyName =
  /** Returns all received bytes. */
  | "echo"
  /** Sends the header of a TCP frame whose body has 1 GB, and a part of the body. */
  | "giant"
  /** A web server. */
  | "http"
  /** Accepts the connection and stays silent. */
  | "mute"
  /** Accepts the connection and closes it. */
  | "slam";

const bodyLengthOffset = 12;

function giantFrame(): Uint8Array {
  const sha1 = new Uint8Array(20);
  const body = new Uint8Array(1_000_000);
  const bytes = encodeFrame({ protoId: InitConnect.id, serialNo: 1, sha1, body });
  new DataView(bytes.buffer).setUint32(bodyLengthOffset, 1_000_000_000, true);
  return bytes;
}

const servers: Readonly<Record<DecoyName, () => Server>> = {
  echo: () => createServer((socket) => socket.pipe(socket)),
  giant: () => createServer((socket) => socket.resume().write(giantFrame())),
  http: () => createHttpServer((_, response) => response.writeHead(404).end("not here")),
  mute: () => createServer((socket) => socket.resume()),
  slam: () => createServer((socket) => socket.destroy()),
};

/** A listening server that is not OpenD. */
export class Decoy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
    server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket)).on("error", () => {});
    });
  }

  static async open(name: DecoyName): Promise<Decoy> {
    const server = servers[name]();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new Decoy(server);
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  get connectionCount(): number {
    return this.#sockets.size;
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
