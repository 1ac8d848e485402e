import { isOpendError } from "@opend/core";
import { type BlockCipher, encodeFrame, FrameDecoder, type Hash } from "@opend/core/internal";
import { InitConnect } from "@opend/core/serve/system/init-connect";
import { encodeReply } from "@opend/core/server";
import { ProtoFmt } from "@opend/core/system/common";
import type { Engine, EnginePeer } from "../engine.ts";
import { invalidBody } from "../refusal.ts";
import type { Message } from "../traffic/fault.ts";
import { tcpLayout } from "../traffic/layout.ts";
import { Line } from "../traffic/line.ts";
import type { Encryption } from "./encryption.ts";
import { maxRequestBytes, type Serving, type Wire } from "./serving.ts";
import { WhenLoaded } from "./when-loaded.ts";

const json: number = ProtoFmt.ProtoFmt_Json;

export interface TcpServingOptions {
  readonly hash: Hash;
  /** Without it bodies are sent in plain, even if a login requests encryption. */
  readonly encryption?: Encryption;
}

/** Serves one connection in OpenD's TCP framing. */
export function serveTcp(
  engine: Engine,
  wire: Wire,
  { hash, encryption }: TcpServingOptions,
): Serving {
  const decoder = new FrameDecoder({ formats: Object.values(ProtoFmt) });
  const bodies = new WhenLoaded(
    () => import("./bodies.ts"),
    () => line.end(),
  );
  /** The requests in JSON without a reply so far. */
  const inJson = new Set<string>();
  const line = new Line(engine.faults, {
    dialect: "tcp",
    layout: tcpLayout,
    loginId: InitConnect.id,
    frame(message) {
      const { kind, protoId, serialNo } = message;
      const wanted = kind === "push" ? peer.terms?.pushProtoFmt : message.protoFmt;
      const translate = wanted === json ? bodies.loaded?.writeBody : undefined;
      const cipher = cipherOf(protoId);
      const plain = translate?.(message) ?? message.body;
      const body = cipher?.encrypt(plain) ?? plain;
      const protoFmt = translate ? json : 0;
      const bytes = encodeFrame({ protoId, protoFmt, serialNo, sha1: hash.sha1(plain), body });
      return { bytes, isEncrypted: cipher !== undefined };
    },
    write: wire.write,
    read(bytes) {
      const { beforeLogin, afterLogin } = maxRequestBytes;
      decoder.maxBodyBytes = peer.isLoggedIn ? afterLogin : beforeLogin;
      try {
        decoder.push(bytes, ({ protoId, protoFmt, serialNo, sha1, body }) => {
          const plain = cipherOf(protoId)?.decrypt(body) ?? body;
          if (!isEqual(sha1, hash.sha1(plain))) throw new Error("the body does not match its hash");
          engine.countRequest(protoId);
          const request = { kind: "request", protoId, protoFmt, serialNo, body: plain } as const;
          const isNeeded = protoFmt === json || peer.terms?.pushProtoFmt === json;
          bodies.run(isNeeded, () => line.request(request));
        });
      } catch {
        // After this error the start or the encryption of the next frame is unknown.
        line.end();
      }
    },
    answer(request) {
      const { protoId, serialNo, protoFmt } = request;
      const isJson = protoFmt === json;
      let { body } = request;
      try {
        if (isJson) body = bodies.loaded?.readBody(request) ?? body;
      } catch (thrown) {
        return line.send({ ...request, kind: "reply", body: unreadable(thrown) });
      }
      if (isJson) inJson.add(keyOf(request));
      peer.receive(protoId, serialNo, body);
    },
    end() {
      peer.close();
      wire.end();
    },
  });
  const peer = engine.connect(
    (protoId, serialNo, body, kind) => {
      const message = { kind, protoId, serialNo, body };
      const isReplyInJson = kind === "reply" && inJson.delete(keyOf(message));
      const isJson = isReplyInJson || (kind === "push" && peer.terms?.pushProtoFmt === json);
      bodies.run(isJson, () => line.send({ ...message, ...(isReplyInJson && { protoFmt: json }) }));
    },
    () => line.end(),
  );
  const cipherOf = cipherChoice(peer, encryption);
  return {
    get login() {
      return peer.isLoggedIn ? "done" : bodies.isLoading ? "waiting" : "awaited";
    },
    onBytes: (bytes) => line.receive(bytes),
    close() {
      line.close();
      peer.close();
    },
  };
}

const keyOf = ({ protoId, serialNo }: Pick<Message, "protoId" | "serialNo">): string =>
  `${protoId}/${serialNo}`;

// These fields are the same in every reply of the schema.
const unreadable = (thrown: unknown): Uint8Array =>
  encodeReply(InitConnect, {
    retType: invalidBody,
    retMsg: `invalid body: ${isOpendError(thrown) ? thrown.message : String(thrown)}`,
  });

/** The cipher of a protocol's bodies on one connection. Throws when it is not known yet. */
function cipherChoice(
  peer: EnginePeer,
  encryption: Encryption | undefined,
): (protoId: number) => BlockCipher | undefined {
  if (!encryption) return () => undefined;
  let made: { terms: EnginePeer["terms"]; cipher: BlockCipher | undefined } | undefined;
  return (protoId) => {
    if (protoId === InitConnect.id) return encryption.login;
    const { terms, sessionKey } = peer;
    if (!terms) throw new Error("only InitConnect can be read before the login");
    if (made?.terms !== terms) made = { terms, cipher: encryption.bodies(sessionKey, terms) };
    return made.cipher;
  };
}

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
