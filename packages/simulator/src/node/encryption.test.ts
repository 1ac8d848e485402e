import {
  constants,
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  generateKeyPairSync,
  privateDecrypt,
  publicEncrypt,
} from "node:crypto";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { decodeReply, encodeRequest, openConnection, tcpDialect } from "@opend/core/internal";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { InitConnect } from "@opend/core/system/init-connect";
import { KeepAlive } from "@opend/core/system/keep-alive";
import { hash } from "@opend/tcp-crypto";
import { ciphers } from "@opend/tcp-crypto/ciphers";
import { expect, it } from "vitest";
import { tencent } from "../../test/client.ts";
import { asPkcs8, rsaKey } from "../../test/rsa-keys.ts";
import { start } from "../../test/started.ts";
import { tcpLink } from "../../test/tcp-link.ts";
import { WireClient } from "../../test/wire-client.ts";
import type { Simulator } from "./index.ts";

const key = rsaKey(1024);
const other = rsaKey(2048);
const stranger = generateKeyPairSync("rsa", {
  modulusLength: 1024,
  publicKeyEncoding: { type: "pkcs1", format: "pem" },
  privateKeyEncoding: { type: "pkcs1", format: "pem" },
}).privateKey;

it.each([
  ["1024 bits, PKCS#1", key],
  ["1024 bits, PKCS#8", asPkcs8(key)],
  ["2048 bits, PKCS#1", other],
  ["2048 bits, PKCS#8", asPkcs8(other)],
])("accepts a login of core's dialect with a key of %s, for every algorithm", async (_, pem) => {
  const { port } = await start({ rsaKey: pem });
  for (const algorithm of ["FTAES_ECB", "AES_ECB", "AES_CBC"] as const) {
    const encryption = { ciphers, rsaKey: pem, algorithm };
    const dialect = tcpDialect({ hash, encryption });
    const opend = await openConnection({ openLink: tcpLink(port), dialect });
    const { hkItemList } = await opend.request(GetShortInterest, { security: tencent });
    expect(hkItemList).toHaveLength(10);
    await opend.close();
  }
});

it.each([
  ["no key", {}],
  ["a key of another size", { encryption: { ciphers, rsaKey: other } }],
  ["another key of the same size", { encryption: { ciphers, rsaKey: stranger } }],
])("closes a connection whose client has %s", async (_, options) => {
  const client = await WireClient.tcp(await start({ rsaKey: key }), options);
  await expect(client.login()).rejects.toThrow("closed");
});

it("closes a connection that encrypts without need, and one that sends plain requests before the login", async () => {
  const plain = await WireClient.tcp(await start(), { encryption: { ciphers, rsaKey: key } });
  await expect(plain.login()).rejects.toThrow("closed");
  const early = await WireClient.tcp(await start({ rsaKey: key }));
  await expect(early.ask(KeepAlive, { time: 0n })).rejects.toThrow("closed");
});

it("refuses to start with an invalid key", async () => {
  await expect(start({ rsaKey: "no key" })).rejects.toMatchObject({ code: "bad-cipher" });
});

it("does not encrypt bodies after the login if the client requested none", async () => {
  const socket = await dial(await start({ rsaKey: key }));
  const s2c = await loginByHand(socket, key, -1);
  expect(s2c.connAESKey).toHaveLength(16);
  const body = encodeRequest(KeepAlive, { time: 7n });
  const reply = await exchange(socket, 1004, 2, body, body);
  expect(decodeReply(KeepAlive, reply.subarray(44)).s2c?.time).toBe(7n);
});

it.each([1024, 2048] as const)(
  "encrypts like a manual implementation with %i bits and FTAES_ECB",
  async (bits) => {
    const socket = await dial(await start({ rsaKey: rsaKey(bits) }));
    // Without packetEncAlgo, FTAES_ECB is used.
    const { connAESKey } = await loginByHand(socket, rsaKey(bits), undefined);
    const plain = encodeRequest(KeepAlive, { time: 1_800_000_000n });
    const cipher = createCipheriv("aes-128-ecb", connAESKey, null).setAutoPadding(false);
    const padded = Buffer.concat([plain, Buffer.alloc(16 - (plain.length % 16))]);
    const tail = Buffer.alloc(16);
    tail[15] = plain.length % 16;
    const sent = Buffer.concat([cipher.update(padded), cipher.final(), tail]);
    const reply = await exchange(socket, 1004, 2, plain, sent);

    const body = reply.subarray(44);
    expect(body.length % 16).toBe(0);
    const decipher = createDecipheriv("aes-128-ecb", connAESKey, null).setAutoPadding(false);
    const whole = Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()]);
    const length = body.at(-1) === 0 ? whole.length : whole.length - 16 + (body.at(-1) ?? 0);
    const decrypted = whole.subarray(0, length);
    expect(reply.subarray(16, 36)).toEqual(createHash("sha1").update(decrypted).digest());
    expect(decodeReply(KeepAlive, decrypted).s2c?.time).toBe(1_800_000_000n);
  },
);

it.each([
  ["AES_ECB", 1, "aes-128-ecb"],
  ["AES_CBC", 2, "aes-128-cbc"],
])(
  "encrypts like a manual implementation of %s, each body independently",
  async (_, number, name) => {
    const socket = await dial(await start({ rsaKey: key }));
    const { connAESKey, aesCBCiv } = await loginByHand(socket, key, number);
    const iv = name.endsWith("cbc") ? (aesCBCiv ?? "") : null;
    const plain = encodeRequest(KeepAlive, { time: 9n });
    for (const serialNo of [2, 3]) {
      const cipher = createCipheriv(name, connAESKey, iv);
      const sent = Buffer.concat([cipher.update(plain), cipher.final()]);
      const reply = await exchange(socket, 1004, serialNo, plain, sent);
      const decipher = createDecipheriv(name, connAESKey, iv);
      const body = Buffer.concat([decipher.update(reply.subarray(44)), decipher.final()]);
      expect(decodeReply(KeepAlive, body).s2c?.time).toBe(9n);
    }
  },
);

it("gives each connection its own key, and the same keys for the same seed", async () => {
  const keys = async (simulator: Simulator): Promise<unknown[]> => {
    const granted = [];
    for (let index = 0; index < 2; index++) {
      const { connAESKey, aesCBCiv } = await loginByHand(await dial(simulator), key, 0);
      granted.push(connAESKey, aesCBCiv);
    }
    return granted;
  };
  const first = await keys(await start({ rsaKey: key, seed: 5 }));
  expect(new Set(first).size).toBe(4);
  for (const each of first) expect(each).toMatch(/^[A-Za-z0-9]{16}$/);
  expect(await keys(await start({ rsaKey: key, seed: 5 }))).toEqual(first);
  expect(await keys(await start({ rsaKey: key, seed: 6 }))).not.toEqual(first);
});

async function dial({ port }: Simulator): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  return socket;
}

async function exchange(
  socket: Socket,
  protoId: number,
  serialNo: number,
  plain: Uint8Array,
  sent: Uint8Array,
): Promise<Buffer> {
  const header = Buffer.alloc(44);
  header.write("FT");
  header.writeUInt32LE(protoId, 2);
  header.writeUInt32LE(serialNo, 8);
  header.writeUInt32LE(sent.length, 12);
  createHash("sha1").update(plain).digest().copy(header, 16);
  socket.write(Buffer.concat([header, sent]));
  const [reply] = (await once(socket, "data")) as [Buffer];
  expect(reply.length).toBe(44 + reply.readUInt32LE(12));
  return reply;
}

// Node no longer removes v1.5 padding, so the test does.
async function loginByHand(socket: Socket, pem: string, packetEncAlgo: number | undefined) {
  const plain = encodeRequest(InitConnect, {
    clientVer: 300,
    // Long enough for two blocks.
    clientID: "by hand ".repeat(30),
    packetEncAlgo,
  });
  const publicKey = createPublicKey(pem);
  const blockBytes = (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  const plainBytes = blockBytes === 128 ? 100 : 200;
  const blocks = [];
  for (let at = 0; at < plain.length; at += plainBytes) {
    const block = plain.subarray(at, at + plainBytes);
    blocks.push(publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, block));
  }
  const reply = await exchange(socket, 1001, 1, plain, Buffer.concat(blocks));
  const body = reply.subarray(44);
  const parts = [];
  for (let at = 0; at < body.length; at += blockBytes) {
    const padded = privateDecrypt(
      { key: pem, padding: constants.RSA_NO_PADDING },
      body.subarray(at, at + blockBytes),
    );
    parts.push(padded.subarray(padded.indexOf(0, 2) + 1));
  }
  const granted = decodeReply(InitConnect, Buffer.concat(parts)).s2c;
  if (!granted) throw new Error("the login was refused");
  return granted;
}
