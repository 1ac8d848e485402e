import {
  decodeMessage,
  decodeRequestFrame,
  encodeMessage,
  encodeReplyFrame,
  hexMd5,
  initCommand,
} from "@opend/core/internal";
import { Request, Response } from "@opend/core/system/init-web-socket";
import type { Engine, EnginePeer } from "../engine.ts";
import { failed, invalidBody } from "../refusal.ts";
import type { Serving, Wire } from "./serving.ts";

export interface WebSocketServingOptions {
  /** The key that clients have to know, as text; without one, every login is welcome. */
  readonly key?: string;
  /** What the login tells as the server's time, in milliseconds since 1970. */
  readonly wallTimeMs?: () => number;
}

/** Sections of clients stay below; a message whose section matches no request is a push. */
const firstPushSection = 2 ** 32;

/** Serves one connection in the framing of OpenD's WebSocket port: a call is a message. */
export function serveWebSocket(
  engine: Engine,
  wire: Wire,
  options: WebSocketServingOptions = {},
): Serving {
  let asked: { command: number; section: number } | undefined;
  const reply = (command: number, section: number, body: Uint8Array): void =>
    wire.write(encodeReplyFrame({ command, section, error: 0, errorText: "", body }));
  const peer = engine.connect(
    (protoId, serialNo, body) => {
      // The engine replies before it returns from `receive`, so nothing but that reply matches.
      const isReply = asked?.command === protoId && asked.section === serialNo;
      reply(protoId, isReply ? serialNo : firstPushSection + serialNo, body);
      if (isReply) asked = undefined;
    },
    () => wire.end(),
  );
  let offset = 0;
  return {
    onBytes(bytes) {
      try {
        const { command, section, body } = decodeRequestFrame(bytes, offset);
        offset += bytes.length;
        if (command === initCommand) return reply(command, section, login(body, peer, options));
        asked = { command, section };
        peer.receive(command, section, body);
        asked = undefined;
      } catch {
        peer.close();
        wire.end();
      }
    },
    close: () => peer.close(),
  };
}

function login(
  body: Uint8Array,
  peer: EnginePeer,
  { key, wallTimeMs }: WebSocketServingOptions,
): Uint8Array {
  let given: string | undefined;
  try {
    given = decodeMessage(Request, body).c2s?.websocketKey;
  } catch (thrown) {
    return encodeMessage(Response, {
      retType: invalidBody,
      retMsg: `invalid body: ${String(thrown)}`,
    });
  }
  if (key && given !== hexMd5(key))
    return encodeMessage(Response, { retType: failed, retMsg: "wrong websocket key" });
  peer.login();
  const serverTime = wallTimeMs && BigInt(Math.floor(wallTimeMs() / 1000));
  return encodeMessage(Response, { retType: 0, s2c: { connID: peer.connId, serverTime } });
}
