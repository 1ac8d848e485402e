import { ArgumentError, MessageError } from "@opend/core";
import { decodePush, decodeReply, type Frame } from "@opend/core/internal";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { KeepAlive } from "@opend/core/system/keep-alive";
import { Notify } from "@opend/core/system/notify";
import { ciphers } from "@opend/tcp-crypto/ciphers";
import { describe, expect, it } from "vitest";
import { tencent } from "../../test/client.ts";
import { rsaKey } from "../../test/rsa-keys.ts";
import { start } from "../../test/started.ts";
import { WireClient } from "../../test/wire-client.ts";
import {
  corrupt,
  cutMidFrame,
  delayReplies,
  disconnectAfter,
  goSilent,
  interleavePushes,
  loseReplies,
  mergeSegments,
  refuseConnections,
  refuseLogins,
  refuseRequests,
  reorderReplies,
  repeatReplies,
  splitSegments,
} from "../index.ts";
import { ManualClock } from "../manual-clock.ts";
import type { Simulator, SimulatorOptions } from "../node/index.ts";

const time = { time: 1n };
const dial = { tcp: WireClient.tcp, webSocket: WireClient.webSocket };

async function loggedIn(dialect: keyof typeof dial, options: SimulatorOptions = {}) {
  const simulator = await start(options);
  return { simulator, client: await (await dial[dialect](simulator)).login() };
}

/** Sends this many KeepAlives at once. Returns their serial numbers. */
const burst = (client: WireClient, count: number): number[] =>
  Array.from({ length: count }, (_, index) => client.send(KeepAlive, { time: BigInt(index) }));

const serials = async (client: WireClient, count: number): Promise<number[]> => {
  const frames: Frame[] = [];
  while (frames.length < count) frames.push(await client.next());
  return frames.map(({ serialNo }) => serialNo);
};

describe.each(["tcp", "webSocket"] as const)("on %s", (dialect) => {
  it("loses the given number of replies of a protocol, and answers the rest", async () => {
    const { simulator, client } = await loggedIn(dialect);
    simulator.faults.add(loseReplies({ protocol: KeepAlive, count: 2 }));
    simulator.faults.add(loseReplies({ protocol: Notify }));
    simulator.engine.notify({ type: 7 });
    expect((await client.nextPush(Notify)).type).toBe(7);
    const [, , third] = burst(client, 3);
    expect((await client.next()).serialNo).toBe(third);
    expect((await client.ask(GetGlobalState, { userID: 0n })).retType).toBe(0);
    expect(simulator.requestCounts).toMatchObject({ KeepAlive: 3, GetGlobalState: 1 });
  });

  it("delays replies by exact milliseconds of its clock", async () => {
    const clock = new ManualClock();
    const { simulator, client } = await loggedIn(dialect, { clock });
    simulator.faults.add(delayReplies({ ms: 500, protocol: KeepAlive }));
    const late = client.send(KeepAlive, time);
    const early = client.send(GetGlobalState, { userID: 0n });
    expect((await client.next()).serialNo).toBe(early);
    clock.advance(499);
    const second = client.send(GetGlobalState, { userID: 0n });
    expect((await client.next()).serialNo).toBe(second);
    clock.advance(1);
    expect((await client.next()).serialNo).toBe(late);
  });

  it("lets replies overtake each other by jitter, in the same order for the same seed", async () => {
    const orderOf = async (seed: number): Promise<number[]> => {
      const clock = new ManualClock();
      const { simulator, client } = await loggedIn(dialect, { clock });
      simulator.faults.add(delayReplies({ ms: 10, jitterMs: 1000, seed }));
      burst(client, 8);
      await expect.poll(() => clock.timerCount).toBe(8);
      clock.advance(1010);
      return serials(client, 8);
    };
    const first = await orderOf(1);
    expect(first).not.toEqual([...first].sort((a, b) => a - b));
    expect(await orderOf(1)).toEqual(first);
    expect(await orderOf(2)).not.toEqual(first);
  });

  it("reverses groups of replies, and sends an incomplete last group after a time", async () => {
    const clock = new ManualClock();
    const { simulator, client } = await loggedIn(dialect, { clock });
    simulator.faults.add(reorderReplies({ window: 3 }));
    const [a, b, c, d] = burst(client, 4);
    expect(await serials(client, 3)).toEqual([c, b, a]);
    await expect.poll(() => clock.timerCount).toBe(1);
    clock.advance(20);
    expect(await serials(client, 1)).toEqual([d]);
  });

  it("repeats replies, including that of the login", async () => {
    const simulator = await start();
    simulator.faults.add(repeatReplies());
    const client = await (await dial[dialect](simulator)).login();
    await client.next();
    const [a, b] = burst(client, 2);
    expect(await serials(client, 4)).toEqual([a, a, b, b]);
  });

  it("pushes before and after every reply, with its serial number", async () => {
    const simulator = await start();
    simulator.faults.add(interleavePushes());
    const client = await (await dial[dialect](simulator)).login();
    const serialNo = client.send(KeepAlive, time);
    const frames = [await client.next(), await client.next(), await client.next()];
    expect(frames.map(({ protoId }) => protoId)).toEqual([Notify.id, KeepAlive.id, Notify.id]);
    expect(frames[1]?.serialNo).toBe(serialNo);
    expect(frames[0]?.serialNo === serialNo).toBe(dialect === "tcp");
    for (const index of [0, 2])
      expect(decodePush(Notify, (frames[index] as Frame).body).type).toBe(7);
  });

  it("refuses the given number of logins with its text, on the same connection", async () => {
    const { simulator, client: present } = await loggedIn(dialect);
    simulator.faults.add(refuseLogins({ text: "not today", count: 2 }));
    expect((await present.ask(KeepAlive, time)).retType).toBe(0);
    for (let count = 0; count < 2; count++) {
      const client = await dial[dialect](simulator);
      await expect(client.login()).rejects.toMatchObject({
        reason: "login-refused",
        message: expect.stringContaining("not today"),
      });
    }
    await (await dial[dialect](simulator)).login();
    const name = dialect === "tcp" ? "InitConnect" : "InitWebSocket";
    expect(simulator.requestCounts).toEqual({ [name]: 4, KeepAlive: 1 });
  });

  it("refuses the given number of requests as too frequent, but no logins", async () => {
    const { simulator, client } = await loggedIn(dialect);
    simulator.faults.add(refuseRequests({ protocol: GetGlobalState, requests: 5, count: 2 }));
    const ask = async () => (await client.ask(GetGlobalState, { userID: 0n })).retMsg ?? "fine";
    const text = "requests are too frequent: no more than 5 times every 30 seconds";
    expect([await ask(), await ask(), await ask()]).toEqual([text, text, "fine"]);
    expect((await client.ask(KeepAlive, time)).retType).toBe(0);
    simulator.faults.add(refuseRequests());
    const late = await (await dial[dialect](simulator)).login();
    expect((await late.ask(KeepAlive, time)).retMsg).toContain("no more than 10 times");
  });

  it("closes the given number of new connections at once", async () => {
    const { simulator, client } = await loggedIn(dialect);
    simulator.faults.add(refuseConnections({ count: 1 }));
    await expect((await dial[dialect](simulator)).login()).rejects.toThrow("closed");
    await (await dial[dialect](simulator)).login();
    expect((await client.ask(KeepAlive, time)).retType).toBe(0);
  });

  it("becomes silent in both directions with the socket open, and continues in order", async () => {
    const { simulator, client } = await loggedIn(dialect);
    const [before] = burst(client, 1);
    await expect.poll(() => client.frames.length).toBe(1);
    const comeBack = simulator.faults.add(goSilent());
    const later = burst(client, 2);
    simulator.engine.notify({ type: 7 });
    const fresh = await dial[dialect](simulator);
    const login = fresh.login();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([client.frames.length, fresh.frames.length, simulator.connectionCount]).toEqual([
      1, 0, 2,
    ]);
    expect(simulator.requestCounts).toMatchObject({ KeepAlive: 1 });
    comeBack();
    await login;
    const frames = [];
    while (frames.length < 4) frames.push(await client.next());
    const replies = frames.filter(({ protoId }) => protoId === KeepAlive.id);
    expect(replies.map(({ serialNo }) => serialNo)).toEqual([before, ...later]);
  });

  it("ends each connection after the given number of frames", async () => {
    const simulator = await start();
    simulator.faults.add(disconnectAfter({ frames: 3 }));
    for (let count = 0; count < 2; count++) {
      const client = await (await dial[dialect](simulator)).login();
      const sent = burst(client, 4);
      expect(await serials(client, 2)).toEqual(sent.slice(0, 2));
      await client.closed;
      expect(client.frames).toEqual([]);
    }
  });

  it("cuts a connection in the middle of a frame", async () => {
    const { simulator, client } = await loggedIn(dialect);
    simulator.faults.add(cutMidFrame({ protocol: GetShortInterest }));
    client.segments.length = 0;
    expect((await client.ask(KeepAlive, time)).retType).toBe(0);
    const whole = client.segments.splice(0);
    expect(whole).toHaveLength(1);
    client.send(GetShortInterest, { security: tencent });
    await client.closed;
    const [half] = client.segments;
    expect(half?.length).toBeGreaterThan(44);
    const announced = Buffer.from(half as Uint8Array).readUInt32LE(12);
    if (dialect === "tcp") expect(half?.length).toBe(Math.ceil((44 + announced) / 2));
    else
      expect(() => decodeReply(GetShortInterest, client.frames[0]?.body as Uint8Array)).toThrow();
  });
});

const key = rsaKey(1024);
const encrypted = { encryption: { ciphers, rsaKey: key } };

/** Sends GetGlobalState, and returns the raw bytes of the answer. */
async function damaged(simulator: Simulator, client: WireClient): Promise<Buffer> {
  client.segments.length = 0;
  client.send(GetGlobalState, { userID: 0n });
  await client.next().catch(() => {});
  expect(simulator.connectionCount).toBe(1);
  return Buffer.concat(client.segments);
}

describe("damage on TCP", () => {
  it("damages the magic", async () => {
    const { simulator, client } = await loggedIn("tcp");
    simulator.faults.add(corrupt({ what: "magic" }));
    expect((await damaged(simulator, client)).subarray(0, 2).toString()).not.toBe("FT");
    expect(client.failure).toMatchObject({ code: "bad-frame" });
  });

  it("damages the hash", async () => {
    const { simulator, client } = await loggedIn("tcp");
    simulator.faults.add(corrupt({ what: "sha1" }));
    const body = (await damaged(simulator, client)).subarray(44);
    expect(decodeReply(GetGlobalState, body).retType).toBe(0);
    expect(client.failure).toMatchObject({ code: "bad-frame" });
  });

  it("announces two gigabytes", async () => {
    const { simulator, client } = await loggedIn("tcp");
    simulator.faults.add(corrupt({ what: "bodyLength" }));
    expect((await damaged(simulator, client)).readUInt32LE(12)).toBe(2 ** 31);
    expect(client.failure).toMatchObject({ code: "bad-frame" });
  });

  it("names an unknown protocol", async () => {
    const { simulator, client } = await loggedIn("tcp");
    simulator.faults.add(corrupt({ what: "protocol", protocol: GetGlobalState, count: 1 }));
    expect((await damaged(simulator, client)).readUInt32LE(2)).toBe(GetGlobalState.id + 2 ** 24);
    expect(client.failure).toBeUndefined();
    expect((await client.ask(GetGlobalState, { userID: 0n })).retType).toBe(0);
  });

  it("flips the bits of the body, and keeps the hash", async () => {
    const { simulator, client } = await loggedIn("tcp");
    simulator.faults.add(corrupt({ what: "body" }));
    const body = (await damaged(simulator, client)).subarray(44).map((byte) => byte ^ 0xff);
    expect(decodeReply(GetGlobalState, body).retType).toBe(0);
    expect(client.failure).toMatchObject({ code: "bad-frame" });
  });

  it("shortens an encrypted body, but not a plain one", async () => {
    const plain = await loggedIn("tcp");
    plain.simulator.faults.add(corrupt({ what: "cipher" }));
    expect((await plain.client.ask(KeepAlive, time)).retType).toBe(0);

    const simulator = await start({ rsaKey: key });
    const client = await (await WireClient.tcp(simulator, encrypted)).login();
    simulator.faults.add(corrupt({ what: "cipher" }));
    const bytes = await damaged(simulator, client);
    expect(bytes.readUInt32LE(12)).toBe(bytes.length - 44);
    expect(bytes.readUInt32LE(12) % 16).toBe(15);
    expect(client.failure).toMatchObject({ code: "bad-cipher" });
  });
});

it("damages the sign, the command and the body on a WebSocket, which has no hash and no length", async () => {
  const simulator = await start();
  const client = await (await WireClient.webSocket(simulator)).login();
  for (const what of ["sha1", "bodyLength", "cipher"] as const) {
    const remove = simulator.faults.add(corrupt({ what }));
    expect((await client.ask(KeepAlive, time)).retType).toBe(0);
    remove();
  }
  simulator.faults.add(corrupt({ what: "protocol", count: 1 }));
  expect((await damaged(simulator, client)).readUInt32BE(8)).toBe(GetGlobalState.id + 2 ** 24);
  simulator.faults.add(corrupt({ what: "body", count: 1 }));
  client.send(GetGlobalState, { userID: 0n });
  const { body } = await client.next();
  expect(() => decodeReply(GetGlobalState, body)).toThrow(MessageError);
  simulator.faults.add(corrupt({ what: "magic" }));
  await damaged(simulator, client);
  expect(client.failure).toMatchObject({ code: "bad-frame" });
});

it.each(["tcp", "webSocket"] as const)("removes a required field, on %s", async (dialect) => {
  const { simulator, client } = await loggedIn(dialect);
  simulator.faults.add(corrupt({ what: "missing-field", protocol: KeepAlive, count: 1 }));
  client.send(KeepAlive, time);
  const { body } = await client.next();
  expect(() => decodeReply(KeepAlive, body)).toThrow("lacks its required field s2c.time");
  expect((await client.ask(KeepAlive, time)).retType).toBe(0);
  simulator.faults.add(corrupt({ what: "missing-field", count: 1 }));
  if (dialect === "tcp") return;
  simulator.engine.notify({ type: 7 });
  const push = await client.next();
  expect(() => decodePush(Notify, push.body)).toThrow("lacks its required field retType");
});

describe("segments on TCP", () => {
  it("arrive in pieces", async () => {
    const { simulator, client } = await loggedIn("tcp");
    simulator.faults.add(splitSegments({ bytes: 7 }));
    client.segments.length = 0;
    burst(client, 2);
    expect(await serials(client, 2)).toEqual([2, 3]);
    // Pieces may be read together. Without the fault there would be one or two reads.
    expect(client.segments.length).toBeGreaterThan(4);
  });

  it("are not split any more when the fault is removed", async () => {
    const clock = new ManualClock();
    const { simulator, client } = await loggedIn("tcp", { clock });
    const remove = simulator.faults.add(splitSegments({ bytes: 1 }));
    burst(client, 2);
    await expect.poll(() => clock.timerCount).toBe(1);
    remove();
    expect(await serials(client, 2)).toEqual([2, 3]);
    expect(clock.timerCount).toBe(0);
  });

  it("wait for each other, but only for a limited time", async () => {
    const clock = new ManualClock();
    const { simulator, client } = await loggedIn("tcp", { clock });
    simulator.faults.add(mergeSegments({ bytes: 150 }));
    client.segments.length = 0;
    // 50 bytes each, so the third fills the segment.
    burst(client, 4);
    expect(await serials(client, 3)).toEqual([2, 3, 4]);
    expect(client.segments.map(({ length }) => length)).toEqual([150]);
    await expect.poll(() => clock.timerCount).toBe(1);
    clock.advance(20);
    expect(await serials(client, 1)).toEqual([5]);
  });

  it("are not changed on a WebSocket", async () => {
    const { simulator, client } = await loggedIn("webSocket");
    simulator.faults.add(splitSegments({ bytes: 1 }));
    simulator.faults.add(mergeSegments({ bytes: 10_000 }));
    expect((await client.ask(KeepAlive, time)).retType).toBe(0);
  });
});

it.each([
  () => splitSegments({ bytes: 0 }),
  () => mergeSegments({ bytes: Number.NaN }),
  () => reorderReplies({ window: 1.5 }),
  () => disconnectAfter({ frames: -1 }),
  () => refuseRequests({ seconds: 0 }),
])("refuses invalid numbers: %s", (make) => {
  expect(make).toThrow(ArgumentError);
});
