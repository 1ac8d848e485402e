import {
  decodeMessage,
  decodeRequestFrame,
  encodeMessage,
  encodeReplyFrame,
  hexMd5,
  initCommand,
} from "@opend/core/internal";
import { LoginReply, LoginRequest } from "@opend/core/server";
import type { Engine, EnginePeer } from "../engine.ts";
import { failed, invalidBody } from "../refusal.ts";
import type { Message } from "../traffic/fault.ts";
import { webSocketLayout } from "../traffic/layout.ts";
import { Line } from "../traffic/line.ts";
import { WebSocketService } from "./service.ts";
import { maxRequestBytes, type Serving, type Wire } from "./serving.ts";

export interface WebSocketServingOptions {
  /** The key that clients must send, as text. Without one, every login is accepted. */
  readonly key?: string;
  /** The link to OpenD, shared with other connections, which a test can cut. Default: never cut. */
  readonly service?: WebSocketService;
}

/** The service's push that it has lost OpenD. */
const opendLostCommand = 2;
/** The error number in a reply's header with the same meaning. */
const opendLost = 3;

/** Clients use smaller sections. A message whose section matches no request is a push. */
const firstPushSection = 2 ** 32;

/** Serves one connection in the framing of OpenD's WebSocket port. Each call carries one message. */
export function serveWebSocket(
  engine: Engine,
  wire: Wire,
  options: WebSocketServingOptions = {},
): Serving {
  const { service = new WebSocketService() } = options;
  let offset = 0;
  const line = new Line(engine.faults, {
    dialect: "websocket",
    layout: webSocketLayout,
    loginId: initCommand,
    frame: (message) => ({ bytes: frameOf(message), isEncrypted: false }),
    write: wire.write,
    read(bytes) {
      if (!peer.isLoggedIn && bytes.length > maxRequestBytes.beforeLogin) return line.end();
      try {
        const { command, section, body } = decodeRequestFrame(bytes, offset);
        offset += bytes.length;
        engine.countRequest(command);
        line.request({ kind: "request", protoId: command, serialNo: section, body });
      } catch {
        line.end();
      }
    },
    answer({ protoId, serialNo, body }) {
      const reply = { kind: "reply", protoId, serialNo } as const;
      if (service.isLost) line.send({ ...reply, body: new Uint8Array(), error: opendLost });
      else if (protoId === initCommand)
        line.send({ ...reply, body: login(body, engine, peer, options.key) });
      else peer.receive(protoId, serialNo, body);
    },
    end() {
      close();
      wire.end();
    },
  });
  const connectPeer = (): EnginePeer =>
    engine.connect(
      (protoId, serialNo, body, kind) => line.send({ kind, protoId, serialNo, body }),
      () => line.end(),
    );
  let peer = connectPeer();
  // Assumption: OpenD sees a closed connection, and a new login after its return, so subscriptions
  // are lost.
  const unwatch = service.watch(() => {
    const { isLoggedIn } = peer;
    if (service.isLost) {
      peer.close();
      const body = new Uint8Array();
      if (isLoggedIn) line.send({ kind: "push", protoId: opendLostCommand, serialNo: 0, body });
    } else {
      peer = connectPeer();
      if (isLoggedIn) peer.login();
    }
  });
  const close = (): void => {
    line.close();
    unwatch();
    peer.close();
  };
  return {
    get login() {
      return peer.isLoggedIn ? "done" : "awaited";
    },
    onBytes: (bytes) => line.receive(bytes),
    close,
  };
}

function frameOf({ kind, protoId, serialNo, body, error = 0 }: Message): Uint8Array {
  return encodeReplyFrame({
    command: protoId,
    section: kind === "push" ? firstPushSection + serialNo : serialNo,
    error,
    errorText: error === opendLost ? "OpenD is lost" : "",
    body,
  });
}

function login(
  body: Uint8Array,
  engine: Engine,
  peer: EnginePeer,
  key: string | undefined,
): Uint8Array {
  let given: string | undefined;
  try {
    given = decodeMessage(LoginRequest, body).c2s?.websocketKey;
  } catch (thrown) {
    return encodeMessage(LoginReply, {
      retType: invalidBody,
      retMsg: `invalid body: ${String(thrown)}`,
    });
  }
  if (key && given !== hexMd5(key))
    return encodeMessage(LoginReply, { retType: failed, retMsg: "wrong websocket key" });
  peer.login();
  const serverTime = BigInt(Math.floor(engine.time.getTime() / 1000));
  return encodeMessage(LoginReply, { retType: 0, s2c: { connID: peer.connId, serverTime } });
}
