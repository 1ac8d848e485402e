/* Sends the same requests over TCP to two equal simulators: one in protobuf, one in JSON. */
import { type AnyProtocol, type Protocol, type Push, pushesOf } from "@opend/core";
import {
  decodePush,
  decodeReply,
  encodeFrame,
  encodeRequest,
  openConnection,
  type TcpDialectOptions,
  tcpDialect,
} from "@opend/core/internal";
import { json } from "@opend/core/json";
import { protocols } from "@opend/core/protocols";
import { GetResearchAnalystConsensus } from "@opend/core/qot/get-research-analyst-consensus";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { GetGlobalState } from "@opend/core/system/get-global-state";
import { InitConnect } from "@opend/core/system/init-connect";
import { Notify, NotifyType } from "@opend/core/system/notify";
import { hash } from "@opend/tcp-crypto";
import { ciphers } from "@opend/tcp-crypto/ciphers";
import { describe, expect, it } from "vitest";
import { tencent } from "../../test/client.ts";
import { rsaKey } from "../../test/rsa-keys.ts";
import { start } from "../../test/started.ts";
import { tcpLink } from "../../test/tcp-link.ts";
import { WireClient } from "../../test/wire-client.ts";
import { refuseLogins } from "../index.ts";
import { inventRequest } from "../invented/index.ts";
import { ManualClock } from "../manual-clock.ts";

type Options = Omit<TcpDialectOptions, "hash">;
type Frame = Awaited<ReturnType<WireClient["next"]>>;

const key = rsaKey(1024);
const links: readonly [string, Options][] = [
  ["plain", {}],
  ["encrypted by FTAES_ECB", { encryption: { ciphers, rsaKey: key } }],
  ["encrypted by AES_CBC", { encryption: { ciphers, rsaKey: key, algorithm: "AES_CBC" } }],
];

/** A simulator with a clock that only the test moves, and a client that has logged in. */
async function asked(options: Options) {
  const clock = new ManualClock();
  const rsa = options.encryption && { rsaKey: key };
  const simulator = await start({ clock, limits: false, ...rsa });
  return { simulator, clock, client: await (await WireClient.tcp(simulator, options)).login() };
}

const both = (options: Options) =>
  Promise.all([asked(options), asked({ ...options, bodyFormat: json })]);

const requests = protocols.flatMap((each) =>
  each.kind === "request" && each.id !== InitConnect.id ? [each] : [],
);
const known: ReadonlyMap<number, AnyProtocol> = new Map(protocols.map((each) => [each.id, each]));

const contentOf = ({ protoId, body, format }: Frame): object => {
  const protocol = known.get(protoId) as AnyProtocol;
  return protocol.kind === "push"
    ? decodePush(protocol, body, format)
    : decodeReply(protocol, body, format);
};

/** All frames up to the reply, which is the last. */
async function exchange(client: WireClient, protocol: Protocol): Promise<Frame[]> {
  const serialNo = client.send(protocol, inventRequest(protocol));
  const frames: Frame[] = [];
  do frames.push(await client.next());
  while (frames.at(-1)?.protoId !== protocol.id || frames.at(-1)?.serialNo !== serialNo);
  return frames;
}

const plainly = ({ protoId, serialNo }: Frame) => ({ protoId, serialNo });

describe.each(links)("JSON has the content of protobuf on a link that is %s", (_, options) => {
  it(`in the replies to all ${requests.length} requests, and to the login`, async () => {
    const [inProtobuf, inJson] = await both(options);
    const login = inJson.client.granted as Frame;
    expect(login.format).toBe(json);
    expect(contentOf(login)).toStrictEqual(contentOf(inProtobuf.client.granted as Frame));
    let successes = 0;
    for (const protocol of requests) {
      const expected = await exchange(inProtobuf.client, protocol);
      const frames = await exchange(inJson.client, protocol);
      expect(frames.map(plainly), protocol.name).toEqual(expected.map(plainly));
      expect(frames.map(({ format }) => format)).toEqual(frames.map(() => json));
      expect(frames.map(contentOf), protocol.name).toStrictEqual(expected.map(contentOf));
      const reply = decodeReply(protocol, (expected.at(-1) as Frame).body);
      if (reply.retType === 0) successes += 1;
    }
    // Refusals are replies too, but most replies must have content.
    expect(successes).toBeGreaterThan(0.8 * requests.length);
  }, 30_000);

  it("in pushes of every subtype, and in Notify", async () => {
    const sides = await both(options);
    const subscription = {
      securityList: [tencent],
      subTypeList: [1, 2, 4, 5, 6, 11, 14],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
    };
    const [expected, pushes] = await Promise.all(
      sides.map(async ({ simulator, clock, client }) => {
        client.send(Sub, subscription);
        await client.next();
        clock.advance(5_000);
        simulator.engine.notify({
          type: NotifyType.NotifyType_GtwEvent,
          event: { eventType: 1, desc: "Ω" },
        });
        const frames: Frame[] = [];
        // The first notice is about the used quota.
        const isNotice = ({ protoId }: Frame): boolean => protoId === Notify.id;
        while (frames.filter(isNotice).length < 2) frames.push(await client.next());
        return frames;
      }),
    );
    expect(pushes?.map(plainly)).toEqual(expected?.map(plainly));
    expect(pushes?.map(({ format }) => format)).toEqual(pushes?.map(() => json));
    expect(pushes?.map(contentOf)).toStrictEqual(expected?.map(contentOf));
    expect(new Set(pushes?.map(({ protoId }) => protoId)).size).toBe(7);
    expect(pushes?.length).toBeGreaterThan(40);
  });
});

describe("connections with different formats", () => {
  const subscribe = {
    securityList: [tencent],
    subTypeList: [1],
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  };
  const loginAs = (pushProtoFmt: number) => ({
    clientVer: 300,
    clientID: "t",
    recvNotify: true,
    packetEncAlgo: -1,
    pushProtoFmt,
  });

  it.each([
    [0, undefined],
    [1, json],
  ])(
    "get pushes in the format of pushProtoFmt %i, and replies in the format of each request",
    async (pushProtoFmt, format) => {
      const client = await WireClient.tcp(await start(), { bodyFormat: json });
      client.sendBody(InitConnect.id, encodeRequest(InitConnect, loginAs(pushProtoFmt), json));
      expect((await client.next()).format).toBe(json);
      const body = encodeRequest(GetGlobalState, { userID: 0n });
      const sha1 = hash.sha1(body);
      client.sendBytes(encodeFrame({ protoId: GetGlobalState.id, serialNo: 9, sha1, body }));
      const state = await client.next();
      expect([state.serialNo, state.format]).toEqual([9, undefined]);
      expect(decodeReply(GetGlobalState, state.body).retType).toBe(0);
      client.send(Sub, subscribe);
      expect((await client.next()).format).toBe(json);
      const push = await client.next();
      expect([push.protoId, push.format]).toEqual([UpdateBasicQot.id, format]);
      expect(decodePush(UpdateBasicQot as Push, push.body, push.format)).toBeDefined();
    },
  );

  it("get each of several pending replies in its own format, also when an invented one comes later", async () => {
    const client = await (await WireClient.tcp(await start(), { bodyFormat: json })).login();
    client.send(GetResearchAnalystConsensus, { security: tencent });
    const body = encodeRequest(GetGlobalState, { userID: 0n });
    const frame = { protoId: GetGlobalState.id, serialNo: 99, sha1: hash.sha1(body), body };
    client.sendBytes(encodeFrame(frame));
    const replies = [await client.next(), await client.next()];
    const formats = new Map(replies.map(({ protoId, format }) => [protoId, format]));
    expect(formats).toEqual(
      new Map([
        [GetResearchAnalystConsensus.id, json],
        [GetGlobalState.id, undefined],
      ]),
    );
  });

  it("get an error for an unknown format", async () => {
    const client = await (await WireClient.tcp(await start())).login();
    const { retType, retMsg } = await client.ask(InitConnect, loginAs(2));
    expect([retType, retMsg]).toEqual([-1, "unknown pushProtoFmt 2"]);
    const body = new Uint8Array();
    const frame = { protoId: 1002, protoFmt: 2, serialNo: 3, sha1: hash.sha1(body), body };
    client.sendBytes(encodeFrame(frame));
    await expect(client.next()).rejects.toThrow("closed");
  });

  it("get −500 for an invalid body, in its format, and continue", async () => {
    const client = await (await WireClient.tcp(await start(), { bodyFormat: json })).login();
    const refusal = async (protoId: number, text: string) => {
      client.sendBody(protoId, new TextEncoder().encode(text));
      const { body, format } = await client.next();
      expect(format).toBe(json);
      return decodeReply(GetShortInterest, body, format);
    };
    const { id } = GetShortInterest;
    expect(await refusal(id, "{")).toMatchObject({
      retType: -500,
      retMsg: expect.stringMatching(/not JSON$/),
    });
    expect(await refusal(id, '{"c2s":{"security":{"market":"1","code":""}}}')).toMatchObject({
      retType: -500,
      retMsg: expect.stringMatching(/c2s\.security\.market must be int32$/),
    });
    expect(await refusal(id, '{"c2s":{"security":{"market":1}}}')).toMatchObject({
      retType: -500,
      retMsg: expect.stringMatching(/lacks its required field c2s\.security\.code$/),
    });
    expect(await refusal(9999, "{}")).toMatchObject({
      retType: -1,
      retMsg: expect.stringMatching(/9999/),
    });
    expect((await client.ask(GetShortInterest, { security: tencent })).retType).toBe(0);
  });

  it("get a refused login in its format, also from a fault", async () => {
    const simulator = await start();
    simulator.faults.add(refuseLogins({ text: "not today" }));
    const client = await WireClient.tcp(simulator, { bodyFormat: json });
    await expect(client.login()).rejects.toMatchObject({
      reason: "login-refused",
      message: expect.stringContaining("not today"),
    });
    expect(client.granted?.format).toBe(json);
  });
});

it("a connection in JSON returns the same as one in protobuf, also after a reconnect", async () => {
  const simulator = await start({ rsaKey: key, pushIntervalMs: 20 });
  const encryption = { ciphers, rsaKey: key };
  const openLink = tcpLink(simulator.port);
  const [inProtobuf, inJson] = await Promise.all(
    [{}, { bodyFormat: json }].map((format) =>
      openConnection(
        { openLink, dialect: tcpDialect({ hash, encryption, ...format }) },
        { reconnect: () => 10 },
      ),
    ),
  );
  if (!inProtobuf || !inJson) throw new Error("two links were opened");
  await using _first = inProtobuf;
  await using _second = inJson;
  const c2s = { security: tencent, num: 3 };
  const rows = await inProtobuf.request(GetShortInterest, c2s);
  expect(rows.hkItemList).toHaveLength(3);
  const pushes = pushesOf(inJson, UpdateBasicQot);
  inJson.onRestore(async (request) => {
    await request(Sub, {
      securityList: [tencent],
      subTypeList: [1],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
    });
  });
  simulator.disconnectAll();
  expect(await inJson.request(GetShortInterest, c2s)).toStrictEqual(rows);
  expect(inJson.state.generation).toBe(2);
  const { value } = await pushes.next();
  expect(value?.basicQotList[0]?.security).toEqual(tencent);
});
