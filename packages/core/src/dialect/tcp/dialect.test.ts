import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { caught } from "../../../test/caught.ts";
import { fromHex, toHex, vectors } from "../../../test/vectors.ts";
import { ArgumentError, ConnectError, FrameError, MessageError } from "../../errors.ts";
import { GetGlobalState } from "../../gen/serve/system/get-global-state.ts";
import { InitConnect } from "../../gen/serve/system/init-connect.ts";
import { KeepAlive } from "../../gen/serve/system/keep-alive.ts";
import type { S2C } from "../../gen/strict/system/init-connect.ts";
import { json } from "../../json/json.ts";
import { decodeReply } from "../../protocol.ts";
import { decodeRequest, encodeReply } from "../../serve/server.ts";
import type { Frame, LoginResult } from "../dialect.ts";
import type { Hash } from "./crypto.ts";
import { tcpDialect } from "./dialect.ts";
import { encodeFrame, FrameDecoder, type TcpFrame } from "./frame.ts";

const hash: Hash = { sha1: (bytes) => createHash("sha1").update(bytes).digest() };
const dialect = tcpDialect({ hash });

const granted: S2C = {
  serverVer: 1001,
  loginUserID: 9_007_199_254_740_993n,
  connID: 2n ** 64n - 1n,
  connAESKey: "0123456789abcdef",
  keepAliveInterval: 10,
};

const reply = (body: Uint8Array): Frame => ({ protoId: InitConnect.id, serialNo: 1, body });

function decoded(bytes: Uint8Array): Frame[] {
  const frames: Frame[] = [];
  dialect.begin().decode(bytes, (frame) => frames.push(frame));
  return frames;
}

describe("the login", () => {
  test("is InitConnect with the client's identity and options", () => {
    const { protoId, body } = tcpDialect({ hash, clientId: "my program" }).begin().login;
    expect(protoId).toBe(1001);
    expect(decodeRequest(InitConnect, body())).toMatchObject({
      clientVer: 300,
      clientID: "my program",
      recvNotify: true,
      packetEncAlgo: -1,
      pushProtoFmt: 0,
      programmingLanguage: "TypeScript",
    });
    expect(decodeRequest(InitConnect, dialect.begin().login.body()).clientID).toBe("opend-ts");
  });

  test("that is accepted returns its result, without the AES key", () => {
    const result = dialect
      .begin()
      .accept(reply(encodeReply(InitConnect, { retType: 0, s2c: granted })));
    expect(result).toEqual({
      userId: 9_007_199_254_740_993n,
      keepAliveIntervalMs: 10_000,
    });
  });

  test.each([
    ["OpenD's words", "too many connections", /too many connections/],
    ["its retType, if it has no message", undefined, /retType -1/],
  ])("that is refused is a ConnectError with %s", (_, retMsg, message) => {
    const body = encodeReply(InitConnect, { retType: -1, retMsg });
    const error = caught(ConnectError, () => dialect.begin().accept(reply(body)));
    expect(error.reason).toBe("login-refused");
    expect(error.message).toMatch(message);
    expect(error.protocol).toEqual({ id: 1001, name: "InitConnect" });
  });

  test.each([
    ["garbage", new Uint8Array(30).fill(0xff)],
    ["a success that grants nothing", fromHex("0800")],
    ["empty", new Uint8Array(0)],
  ])("whose reply is %s fails: the peer is not OpenD, or OpenD requires a key", (_, body) => {
    const error = caught(ConnectError, () => dialect.begin().accept(reply(body)));
    expect(error.reason).toBe("not-opend");
    expect(error.message).toMatch(/probably/);
    expect(error.cause).toBeInstanceOf(MessageError);
  });
});

describe("frames", () => {
  test.each(vectors.frames)(
    "the vector $name is encoded and decoded",
    ({ protoId, serialNo, body, frame }) => {
      expect(toHex(dialect.begin().encode(protoId, serialNo, fromHex(body)))).toBe(frame);
      expect(decoded(fromHex(frame)).map((read) => ({ ...read, body: toHex(read.body) }))).toEqual([
        { protoId, serialNo, body },
      ]);
    },
  );

  test.each([
    ["body", (bytes: Uint8Array) => bytes.length - 1],
    ["hash", () => 16],
    ["last byte of the hash", () => 35],
  ])("an altered %s is refused with its position in the stream", (_, at) => {
    const [first, second] = vectors.frames.map(({ frame }) => fromHex(frame));
    if (!first || !second) throw new Error("two vectors are needed");
    const index = at(second);
    second.set([(second[index] ?? 0) ^ 1], index);
    const seen: Frame[] = [];
    const error = caught(FrameError, () =>
      dialect.begin().decode(Buffer.concat([first, second]), (frame) => seen.push(frame)),
    );
    expect(error.offset).toBe(first.length + 16);
    expect(error.message).toMatch(/1004/);
    expect(seen).toHaveLength(1);
  });

  test("the largest body is the configured one", () => {
    const body = new Uint8Array(101);
    const bytes = encodeFrame({ protoId: 1, serialNo: 1, sha1: hash.sha1(body), body });
    const limited = tcpDialect({ hash, maxBodyBytes: 100 }).begin();
    expect(caught(FrameError, () => limited.decode(bytes, () => {})).message).toMatch(/101 .*100/);
    expect(decoded(bytes)).toHaveLength(1);
  });

  test("the largest body before the login has 64 kB", () => {
    const conversation = tcpDialect({ hash }).begin();
    const bytes = encodeFrame({
      protoId: InitConnect.id,
      serialNo: 1,
      sha1: new Uint8Array(20),
      body: new Uint8Array(65_537),
    });
    expect(caught(FrameError, () => conversation.decode(bytes, () => {})).message).toMatch(
      /65537 .*65536/,
    );
  });

  test("every link begins with a new state", () => {
    dialect.begin().decode(new Uint8Array([0x46]), () => {});
    expect(decoded(fromHex(vectors.frames[0]?.frame ?? ""))).toHaveLength(1);
  });
});

describe("keep-alive", () => {
  const keepAlive = (keepAliveIntervalMs: number | undefined) => {
    const login: LoginResult = keepAliveIntervalMs === undefined ? {} : { keepAliveIntervalMs };
    const value = dialect.begin().keepAlive(login);
    if (!value) throw new Error("a TCP link is always kept alive");
    return value;
  };

  test("is sent after four fifths of the granted interval, even if other requests are sent", () => {
    expect(keepAlive(10_000)).toMatchObject({
      protocol: { id: 1004 },
      everyMs: 8000,
      onlyInSilence: false,
      deadAfterMs: 10_000,
    });
  });

  test("carries Unix seconds", () => {
    const body = keepAlive(10_000).body(1_778_235_456_999);
    expect(decodeRequest(KeepAlive, body)).toEqual({ time: 1_778_235_456n });
  });

  test.each([0, -5000, undefined])(
    "with a granted interval of %o is not sent without delay",
    (granted) => {
      expect(keepAlive(granted).everyMs).toBe(800);
    },
  );
});

test("the explanation of silence depends on the configuration", () => {
  expect(dialect.begin().explainSilence()).toMatch(/rsaKey/);
});

test("a refused login may be retried", () => {
  expect(dialect).toMatchObject({ name: "tcp", afterRefusal: "retry" });
});

describe("JSON bodies", () => {
  const inJson = tcpDialect({ hash, bodyFormat: json });
  const framed = (protoFmt: number, body: Uint8Array): Uint8Array =>
    encodeFrame({ protoId: 1002, protoFmt, serialNo: 5, sha1: hash.sha1(body), body });
  const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

  test("are requested by the login, and used for every request, including the login", () => {
    const { login, encode } = inJson.begin();
    expect(decodeRequest(InitConnect, login.body(), json)).toMatchObject({ pushProtoFmt: 1 });
    expect(inJson.bodyFormat).toBe(json);
    const frames: TcpFrame[] = [];
    const sent = encode.call(inJson.begin(), 1001, 1, login.body());
    new FrameDecoder({ formats: [1] }).push(sent, (frame) => frames.push(frame));
    expect(frames).toMatchObject([{ protoFmt: 1, protoId: 1001, serialNo: 1 }]);
    expect(textOf(frames[0]?.body as Uint8Array)).toContain('"clientVer":300');
  });

  test("work for the login and the keep-alive", () => {
    const conversation = inJson.begin();
    const body = encodeReply(InitConnect, { retType: 0, s2c: granted }, json);
    const result = conversation.accept({ ...reply(body), format: json });
    expect(result.userId).toBe(9_007_199_254_740_993n);
    const keepAlive = conversation.keepAlive(result);
    expect(textOf(keepAlive?.body(5_999) as Uint8Array)).toBe('{"c2s":{"time":"5"}}');
  });

  test("are distinguished from protobuf by the header of each frame", () => {
    const frames: Frame[] = [];
    const conversation = inJson.begin();
    const both = [framed(0, fromHex("0800")), framed(1, new TextEncoder().encode("no JSON"))];
    conversation.decode(Buffer.concat(both), (frame) => frames.push(frame));
    expect(frames.map(({ format }) => format)).toEqual([undefined, json]);
    // An unreadable body fails the call, not the link.
    const [, { body, format }] = frames as [Frame, Frame];
    const error = caught(MessageError, () => decodeReply(GetGlobalState, body, format));
    expect(error.type).toBe("GetGlobalState.Response");
  });

  test("are refused unless the client requested them", () => {
    const bytes = framed(1, new TextEncoder().encode('{"retType":0}'));
    const error = caught(FrameError, () => dialect.begin().decode(bytes, () => {}));
    expect(error.message).toMatch(/body format 1 was not requested/);
  });

  test.each(["json", null, {}])("cannot be requested with %o", (bodyFormat) => {
    const options = { hash, bodyFormat } as unknown as Parameters<typeof tcpDialect>[0];
    expect(caught(ArgumentError, () => tcpDialect(options)).argument).toBe("bodyFormat");
  });
});
