import { createServer } from "node:net";
import { hash } from "@opend/tcp-crypto";
import type { Engine } from "../engine.ts";
import { type Encryption, encryption } from "../serve/encryption.ts";
import { serveTcp } from "../serve/tcp.ts";
import { awaitLogin, lingerMs, maxQueuedBytes } from "./patience.ts";
import { listen, type Place, type Port } from "./port.ts";

export interface TcpPortOptions {
  /** PEM text of the private key, which clients hold too. Without one, nothing is encrypted. */
  readonly rsaKey: string | undefined;
}

/** Opens OpenD's TCP port. Rejects with a `CipherError` when the key is not a private RSA key. */
export async function listenTcp(
  engine: Engine,
  { rsaKey }: TcpPortOptions,
  place: Place,
): Promise<Port> {
  const serving = {
    hash,
    ...(rsaKey !== undefined && { encryption: await rsaEncryption(rsaKey) }),
  };
  const server = createServer({ noDelay: true }, (socket) => {
    if (socket.destroyed) return;
    const wire = {
      write(bytes: Uint8Array): void {
        socket.write(bytes);
        if (socket.writableLength > maxQueuedBytes) socket.destroy();
      },
      end(): void {
        socket.destroySoon();
        setTimeout(() => socket.destroy(), lingerMs).unref();
      },
    };
    const served = serveTcp(engine, wire, serving);
    const stopWaiting = awaitLogin(served, () => socket.destroy());
    socket.on("data", served.onBytes);
    socket.on("close", () => {
      stopWaiting();
      served.close();
    });
  });
  return listen(server, place);
}

const rsaEncryption = async (rsaKey: string): Promise<Encryption> =>
  encryption((await import("@opend/tcp-crypto/ciphers")).ciphers, rsaKey);
