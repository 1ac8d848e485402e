import { createHash } from "node:crypto";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Init, Protocol, Reply } from "@opend/core";
import {
  decodeReply,
  encodeFrame,
  encodeRequest,
  FrameDecoder,
  tcpDialect,
} from "@opend/core/internal";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { InitConnect } from "@opend/core/system/init-connect";
import { hash } from "@opend/tcp-crypto";
import { afterEach, expect, it } from "vitest";
import { tencent } from "../../test/client.ts";
import { type Simulator, type SimulatorOptions, startSimulator } from "./index.ts";

const started: Simulator[] = [];
afterEach(async () => {
  for (const simulator of started.splice(0)) await simulator.close();
});

async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ port: 0, ...options });
  started.push(simulator);
  return simulator;
}

async function dial({ port }: Simulator): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

const frameOf = (protoId: number, serialNo: number, body: Uint8Array): Uint8Array =>
  encodeFrame({ protoId, serialNo, sha1: createHash("sha1").update(body).digest(), body });

function ask<C2S extends object, S2C extends object>(
  socket: Socket,
  protocol: Protocol<C2S, S2C>,
  c2s: Init<C2S>,
): Promise<Reply<S2C>> {
  const decoder = new FrameDecoder();
  return new Promise((resolve, reject) => {
    const onClose = (): void => reject(new Error("closed"));
    const onData = (bytes: Uint8Array): void =>
      decoder.push(bytes, ({ protoId, serialNo, sha1, body }) => {
        socket.off("data", onData).off("close", onClose);
        expect([protoId, serialNo]).toEqual([protocol.id, 42]);
        expect(Buffer.from(sha1)).toEqual(createHash("sha1").update(body).digest());
        resolve(decodeReply(protocol, body));
      });
    socket.on("data", onData).once("close", onClose);
    socket.write(frameOf(protocol.id, 42, encodeRequest(protocol, c2s)));
  });
}

const hello = { clientVer: 300, clientID: "test" };

it("answers a hand-written login, byte by byte", async () => {
  const socket = await dial(await start());
  // 46 54, protocol 1001, format and version 0, serial 9, 7 bytes of body: clientVer 300, clientID "".
  const body = Buffer.from("0a0508ac021200", "hex");
  const header = Buffer.alloc(44);
  header.write("FT");
  header.writeUInt32LE(1001, 2);
  header.writeUInt32LE(9, 8);
  header.writeUInt32LE(body.length, 12);
  createHash("sha1").update(body).digest().copy(header, 16);
  for (const byte of Buffer.concat([header, body])) socket.write(Buffer.of(byte));
  const [reply] = (await once(socket, "data")) as [Buffer];
  expect(reply.subarray(0, 12).toString("hex")).toBe("4654e9030000000009000000");
  expect(decodeReply(InitConnect, reply.subarray(44)).s2c?.keepAliveInterval).toBe(10);
  socket.destroy();
});

it("serves short interest on a real port", async () => {
  const socket = await dial(await start());
  expect((await ask(socket, GetShortInterest, { security: tencent })).retType).toBe(-1);
  await ask(socket, InitConnect, hello);
  const { s2c } = await ask(socket, GetShortInterest, { security: tencent });
  expect(s2c?.hkItemList).toHaveLength(10);
  expect(s2c?.nextKey).toBe("1772121600");
  socket.destroy();
});

it("works with core's TCP dialect", async () => {
  const socket = await dial(await start());
  const conversation = tcpDialect({ hash }).begin();
  const { protoId, body } = conversation.login;
  socket.write(conversation.encode(protoId, 1, body.call(conversation.login)));
  const [reply] = (await once(socket, "data")) as [Buffer];
  conversation.decode(reply, (frame) => {
    expect(conversation.accept(frame)).toMatchObject({ keepAliveIntervalMs: 10_000 });
  });
  expect.assertions(1);
  socket.destroy();
});

it.each([
  ["garbage", Buffer.from("GET / HTTP/1.1\r\n\r\n")],
  [
    "a wrong hash",
    encodeFrame({ protoId: 1001, serialNo: 1, sha1: new Uint8Array(20), body: Buffer.of(1) }),
  ],
  [
    "a body that is too long",
    Buffer.concat([Buffer.from("465401000000000001000000ffffffff", "hex"), Buffer.alloc(28)]),
  ],
])("closes only the socket that sends %s", async (_, bytes) => {
  const simulator = await start();
  const [good, bad] = [await dial(simulator), await dial(simulator)];
  bad.write(bytes);
  await once(bad, "close");
  expect((await ask(good, InitConnect, hello)).retType).toBe(0);
  good.destroy();
});

it("continues after sockets that break in the middle of a frame", async () => {
  const simulator = await start();
  for (let index = 0; index < 10; index++) {
    const socket = await dial(simulator);
    socket.write(Buffer.from("FT"));
    socket.resetAndDestroy();
  }
  const socket = await dial(simulator);
  expect((await ask(socket, InitConnect, hello)).retType).toBe(0);
  socket.destroy();
});

it("cuts every connection and continues to listen", async () => {
  const simulator = await start();
  const socket = await dial(simulator);
  await ask(socket, InitConnect, hello);
  simulator.disconnectAll();
  await once(socket, "close");
  const again = await dial(simulator);
  expect((await ask(again, InitConnect, hello)).retType).toBe(0);
  again.destroy();
});

it("closes with open connections, and may be closed twice", async () => {
  const simulator = await start();
  const socket = await dial(simulator);
  await ask(socket, InitConnect, hello);
  await Promise.all([simulator.close(), once(socket, "close")]);
  await simulator.close();
  await simulator[Symbol.asyncDispose]();
  const late = connect(simulator.port, "127.0.0.1");
  const [error] = (await once(late, "error")) as [NodeJS.ErrnoException];
  expect(error.code).toBe("ECONNREFUSED");
});

it("names a port that is taken", async () => {
  const { port } = await start();
  await expect(startSimulator({ port })).rejects.toThrow(`127.0.0.1:${port}: it is taken`);
  await expect(startSimulator({ port: -1 })).rejects.toThrow("port");
});
