import { encodeFrame, FrameDecoder, type Hash } from "@opend/core/internal";
import type { Engine } from "../engine.ts";
import type { Serving, Wire } from "./serving.ts";

/** Serves one connection in OpenD's TCP framing, unencrypted. */
export function serveTcp(engine: Engine, wire: Wire, hash: Hash): Serving {
  const decoder = new FrameDecoder();
  const send = (protoId: number, serialNo: number, body: Uint8Array): void =>
    wire.write(encodeFrame({ protoId, serialNo, sha1: hash.sha1(body), body }));
  const peer = engine.connect(send, () => wire.end());
  return {
    onBytes(bytes) {
      try {
        decoder.push(bytes, ({ protoId, serialNo, sha1, body }) => {
          if (!isEqual(sha1, hash.sha1(body)))
            throw new Error("the body is not what its hash says");
          peer.receive(protoId, serialNo, body);
        });
      } catch {
        // Where the next frame begins is unknown from here on.
        peer.close();
        wire.end();
      }
    },
    close: () => peer.close(),
  };
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
