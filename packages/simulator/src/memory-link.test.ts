import type { Link, LinkEnd } from "@opend/core/internal";
import {
  decodeMessage,
  decodeReplyFrame,
  encodeRequest,
  encodeRequestFrame,
  webSocketDialect,
} from "@opend/core/internal";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { Response } from "@opend/core/system/init-web-socket";
import { expect, it } from "vitest";
import { tencent } from "../test/client.ts";
import { Engine, loseReplies, memoryLink, refuseConnections } from "./index.ts";

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function open(engine: Engine, key?: string) {
  const received: Uint8Array[] = [];
  const ends: LinkEnd[] = [];
  const receiver = {
    onBytes: (bytes: Uint8Array) => received.push(bytes),
    onDrain: () => {},
    onEnd: (end: LinkEnd) => ends.push(end),
  };
  const options = key === undefined ? {} : { key };
  const link: Link = await memoryLink(engine, options)(receiver, new AbortController().signal);
  return { link, received, ends };
}

function login(link: Link, key?: string) {
  const conversation = webSocketDialect(key === undefined ? {} : { key }).begin();
  link.send(conversation.encode(conversation.login.protoId, 1, conversation.login.body()));
  return conversation;
}

it("answers a login and a request, asynchronously and in order", async () => {
  const { link, received } = await open(new Engine());
  const conversation = login(link);
  link.send(
    conversation.encode(
      GetShortInterest.id,
      2,
      encodeRequest(GetShortInterest, { security: tencent }),
    ),
  );
  expect(received).toHaveLength(0);
  await settled();
  expect(received.map((bytes) => decodeReplyFrame(bytes, 0))).toMatchObject([
    { command: 1, section: 1, error: 0 },
    { command: GetShortInterest.id, section: 2, error: 0 },
  ]);
  conversation.decode(received[0] as Uint8Array, ({ body }) => {
    const { retType, s2c } = decodeMessage(Response, body);
    expect(retType).toBe(0);
    expect(s2c?.connID).toBeGreaterThan(0n);
  });
});

it("sends pushes with sections that no request has", async () => {
  const { link, received } = await open(new Engine());
  const conversation = login(link);
  const c2s = {
    securityList: [tencent],
    subTypeList: [1],
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  };
  link.send(conversation.encode(Sub.id, 2, encodeRequest(Sub, c2s)));
  await settled();
  const push = decodeReplyFrame(received[2] as Uint8Array, 0);
  expect(push.command).toBe(UpdateBasicQot.id);
  expect(push.section).toBeGreaterThan(2 ** 32);
  link.close();
});

it("refuses a wrong key", async () => {
  const { link, received } = await open(new Engine(), "secret");
  const conversation = login(link, "guess");
  await settled();
  conversation.decode(received[0] as Uint8Array, (frame) => {
    expect(() => conversation.accept(frame)).toThrow(/wrong websocket key/);
  });
});

it("ends from either side, once, and delivers nothing after a close", async () => {
  const engine = new Engine();
  const byServer = await open(engine);
  engine.disconnectAll();
  engine.disconnectAll();
  await settled();
  expect(byServer.ends).toEqual([{ reason: "closed-by-peer" }]);

  const byClient = await open(engine);
  login(byClient.link);
  byClient.link.close();
  byClient.link.close();
  engine.disconnectAll();
  await settled();
  expect([byClient.received, byClient.ends]).toEqual([[], []]);
});

it("ends a link with invalid bytes, and respects an aborted signal", async () => {
  const engine = new Engine();
  const { link, ends } = await open(engine);
  link.send(new Uint8Array([1, 2, 3]));
  link.send(encodeRequestFrame({ command: 1, section: 1, body: new Uint8Array() }));
  await settled();
  expect(ends).toHaveLength(1);
  const receiver = { onBytes: () => {}, onDrain: () => {}, onEnd: () => {} };
  await expect(memoryLink(engine)(receiver, AbortSignal.abort(new Error("no")))).rejects.toThrow(
    "no",
  );
});

it("is affected by the engine's faults", async () => {
  const engine = new Engine();
  engine.faults.add(refuseConnections({ count: 1 }));
  const refused = await open(engine);
  await settled();
  expect(refused.ends).toEqual([{ reason: "closed-by-peer" }]);

  engine.faults.add(loseReplies({ count: 1 }));
  const { link, received } = await open(engine);
  login(link);
  login(link);
  await settled();
  expect(received).toHaveLength(1);
  expect(engine.requestCounts).toEqual({ InitWebSocket: 2 });
});
