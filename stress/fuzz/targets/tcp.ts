import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  type BlockCipher,
  type BodyEncryption,
  bodyCipher,
  type Conversation,
  encodeFrame,
  type Frame,
  FrameDecoder,
  tcpDialect,
} from "@opend/core/internal";
import { InitConnect } from "@opend/core/serve/system/init-connect";
import { encodeReply } from "@opend/core/server";
import { hash } from "@opend/tcp-crypto";
import { ciphers } from "@opend/tcp-crypto/ciphers";
import type { Random } from "../../random.ts";
import { corpus } from "../corpus.ts";
import { follow, intact } from "../reading.ts";
import type { Input, Target } from "../target.ts";
import { loginBlocks } from "./rsa-blocks.ts";
import { readTcp } from "./tcp-model.ts";

const keepsPlain = (body: Uint8Array): Uint8Array => body;

/** Frames as OpenD would send them, or receive them. */
function frames(
  random: Random,
  encrypt: (body: Uint8Array) => Uint8Array = keepsPlain,
): Uint8Array[] {
  return Array.from({ length: 1 + random.below(11) }, () => {
    const { protocol, bytes } = random.pick(corpus);
    return frame(protocol.id, random.u32(), bytes, encrypt);
  });
}

const frame = (
  protoId: number,
  serialNo: number,
  body: Uint8Array,
  encrypt = keepsPlain,
): Uint8Array => encodeFrame({ protoId, serialNo, sha1: hash.sha1(body), body: encrypt(body) });

const aesKey = "0123456789abcdef";
const aesIv = "fedcba9876543210";
const { pem: rsaKey } = (
  JSON.parse(
    readFileSync(new URL("../../../packages/core/test/vectors.json", import.meta.url), "utf8"),
  ) as { rsa: readonly [{ pem: string }] }
).rsa[0];

// Cached, because reading a key takes far longer than a case.
const publicKey = createPublicKey(rsaKey);
const key = ciphers.rsa(rsaKey);
const encryption = { ciphers: { ...ciphers, rsa: () => key }, rsaKey };

const granted: Uint8Array = encodeReply(InitConnect, {
  retType: 0,
  s2c: {
    serverVer: 1011,
    loginUserID: 100_000_001n,
    connID: 7n,
    connAESKey: aesKey,
    keepAliveInterval: 10,
    aesCBCiv: aesIv,
  },
});

const base = { carrier: "stream", fields: [2, 6, 8, 12, 16, 36] } as const;
const limit = 65_536;

/** The decoder alone, with a limit that damaged lengths often exceed. */
const decoder: Target = {
  ...base,
  name: "tcp frames",
  share: 34,
  conversation: (random) => frames(random),
  check(input) {
    const tcp = new FrameDecoder({ maxBodyBytes: limit });
    const reading = readTcp(input, { maxBodyBytes: limit, bodies: "any" });
    return follow(input, (segment, onFrame) => tcp.push(segment, onFrame), reading);
  },
};

const loggedIn = (conversation: Conversation): Conversation => {
  conversation.accept({ protoId: InitConnect.id, serialNo: 1, body: granted });
  return conversation;
};

const plain: Target = {
  ...base,
  name: "tcp conversation",
  share: 24,
  conversation: (random) => frames(random),
  check(input) {
    const conversation = loggedIn(tcpDialect({ hash, maxBodyBytes: limit }).begin());
    const reading = readTcp(input, { maxBodyBytes: limit, bodies: "checked" });
    return follow(input, (segment, onFrame) => conversation.decode(segment, onFrame), reading);
  },
};

function sessionCipher(algorithm: BodyEncryption): BlockCipher {
  const utf8 = new TextEncoder();
  const iv = algorithm === "AES_CBC" ? utf8.encode(aesIv) : undefined;
  return bodyCipher(ciphers, algorithm, utf8.encode(aesKey), iv);
}

function encrypted(algorithm: BodyEncryption): Target {
  const cipher = sessionCipher(algorithm);
  const dialect = tcpDialect({
    hash,
    maxBodyBytes: limit,
    encryption: { ...encryption, algorithm },
  });
  return {
    ...base,
    name: `tcp ${algorithm}`,
    share: 1,
    conversation: (random) => frames(random, (body) => cipher.encrypt(body)),
    check(input) {
      const conversation = loggedIn(dialect.begin());
      const reading = readTcp(input, { maxBodyBytes: limit, bodies: "hidden" });
      return follow(input, (segment, onFrame) => conversation.decode(segment, onFrame), {
        ...reading,
        sure: intact(input),
      });
    },
  };
}

/** The login's reply arrives together with later frames, and the session reads it in between. */
function login(conversation: Conversation, input: Input): string {
  let isLoggedIn = false;
  return follow(
    input,
    (segment, onFrame) =>
      conversation.decode(segment, (frame: Frame) => {
        onFrame(frame);
        if (isLoggedIn || frame.protoId !== InitConnect.id || frame.serialNo !== 1) return;
        conversation.accept(frame);
        isLoggedIn = true;
      }),
    { ...readTcp(input, { maxBodyBytes: 2 ** 25, bodies: "hidden" }), sure: intact(input) },
  );
}

const plainLogin: Target = {
  ...base,
  name: "tcp login",
  share: 5,
  conversation: (random) => [frame(InitConnect.id, 1, granted), ...frames(random)],
  check: (input) => login(tcpDialect({ hash }).begin(), input),
};

const ftaes = sessionCipher("FTAES_ECB");

/** Few cases, because each costs an RSA decryption. */
const encryptedLogin: Target = {
  ...base,
  name: "tcp login RSA",
  share: 0.4,
  conversation: (random) => {
    const reply = frame(InitConnect.id, 1, granted, (body) => loginBlocks(publicKey, body));
    return [reply, ...frames(random, (body) => ftaes.encrypt(body))];
  },
  check: (input) => login(tcpDialect({ hash, encryption }).begin(), input),
};

export const tcpTargets: readonly Target[] = [
  decoder,
  plain,
  encrypted("FTAES_ECB"),
  encrypted("AES_ECB"),
  encrypted("AES_CBC"),
  plainLogin,
  encryptedLogin,
];
