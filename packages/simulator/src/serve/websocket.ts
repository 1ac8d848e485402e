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
import { WebSocketService } from "./service.ts";
import type { Serving, Wire } from "./serving.ts";

export interface WebSocketServingOptions {
  /** The key that clients have to know, as text; without one, every login is welcome. */
  readonly key?: string;
  /** What the login tells as the server's time, in milliseconds since 1970. */
  readonly wallTimeMs?: () => number;
  /** Its link to OpenD, shared with other connections; it can be lost. Default: one that never is. */
  readonly service?: WebSocketService;
}

/** The service's own push: it has lost OpenD. */
const opendLostCommand = 2;
/** The error of a reply's header that says the same. */
const opendLost = 3;

/** Sections of clients stay below; a message whose section matches no request is a push. */
const firstPushSection = 2 ** 32;

/** Serves one connection in the framing of OpenD's WebSocket port: a call is a message. */
export function serveWebSocket(
  engine: Engine,
  wire: Wire,
  options: WebSocketServingOptions = {},
): Serving {
  const { service = new WebSocketService() } = options;
  const write = (command: number, section: number, body: Uint8Array, error = 0): void => {
    const errorText = error === opendLost ? "OpenD is lost" : "";
    wire.write(encodeReplyFrame({ command, section, error, errorText, body }));
  };
  let asked: { command: number; section: number } | undefined;
  const connectPeer = (): EnginePeer =>
    engine.connect(
      (protoId, serialNo, body) => {
        // The engine replies before it returns from `receive`, so nothing but that reply matches.
        const isReply = asked?.command === protoId && asked.section === serialNo;
        write(protoId, isReply ? serialNo : firstPushSection + serialNo, body);
        if (isReply) asked = undefined;
      },
      () => wire.end(),
    );
  let peer = connectPeer();
  // Assumed: OpenD sees the service leave, and a new login when it is back. Subscriptions are gone.
  const unwatch = service.watch(() => {
    const { isLoggedIn } = peer;
    if (service.isLost) {
      peer.close();
      if (isLoggedIn) write(opendLostCommand, firstPushSection, new Uint8Array());
    } else {
      peer = connectPeer();
      if (isLoggedIn) peer.login();
    }
  });
  const close = (): void => {
    unwatch();
    peer.close();
  };
  let offset = 0;
  return {
    onBytes(bytes) {
      try {
        const { command, section, body } = decodeRequestFrame(bytes, offset);
        offset += bytes.length;
        if (service.isLost) return write(command, section, new Uint8Array(), opendLost);
        if (command === initCommand) return write(command, section, login(body, peer, options));
        asked = { command, section };
        peer.receive(command, section, body);
        asked = undefined;
      } catch {
        close();
        wire.end();
      }
    },
    close,
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
