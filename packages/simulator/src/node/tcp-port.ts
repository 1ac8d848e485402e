import { createServer } from "node:net";
import { hash } from "@opend/tcp-crypto";
import type { Engine } from "../engine.ts";
import { serveTcp } from "../serve/tcp.ts";
import { listen, type Port } from "./port.ts";

/** A client that does not read is cut off when this much waits for it. */
const maxQueuedBytes = 64 * 1024 * 1024;

/** OpenD's TCP port. */
export function listenTcp(engine: Engine, port: number, host: string): Promise<Port> {
  const server = createServer({ noDelay: true }, (socket) => {
    const wire = {
      write(bytes: Uint8Array): void {
        socket.write(bytes);
        if (socket.writableLength > maxQueuedBytes) socket.destroy();
      },
      end: (): void => void socket.destroy(),
    };
    const serving = serveTcp(engine, wire, hash);
    socket.on("data", (bytes) => serving.onBytes(bytes));
    socket.on("close", () => serving.close());
  });
  return listen(server, port, host);
}
