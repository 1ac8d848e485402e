import { describe, expect, test } from "vitest";
import { caught } from "../../../test/caught.ts";
import { fromHex, toHex } from "../../../test/vectors.ts";
import { decodeMessage, encodeMessage } from "../../body-format.ts";
import { ArgumentError, ConnectError, FrameError, MessageError } from "../../errors.ts";
import { GetGlobalState } from "../../gen/serve/system/get-global-state.ts";
import { decodeRequest, LoginReply, LoginRequest } from "../../serve/server.ts";
import type { Conversation, Frame } from "../dialect.ts";
import { webSocketDialect } from "./dialect.ts";
import { decodeRequestFrame, encodeReplyFrame } from "./frame.ts";
import { hexMd5 } from "./login.ts";

const dialect = webSocketDialect();
const reply = (body: Uint8Array): Frame => ({ protoId: 1, serialNo: 1, body });
const frame = (error: number, body: Uint8Array = new Uint8Array([1, 2])): Uint8Array =>
  encodeReplyFrame({ command: 3004, section: 5, error, errorText: "", body });

function decoded(bytes: Uint8Array): Frame {
  const frames: Frame[] = [];
  dialect.begin().decode(bytes, (read) => frames.push(read));
  expect(frames).toHaveLength(1);
  return frames[0] as Frame;
}

test("the key's digest is MD5 in lower case, of its UTF-8", () => {
  expect(hexMd5("abc")).toBe("900150983cd24fb0d6963f7d28e17f72");
  // The digest begins with zeros, which must be kept.
  expect(hexMd5("jk8ssl")).toBe("0000000018e6137ac2caab16074784a6");
  expect(hexMd5("密码")).toBe(hexMd5(new TextDecoder().decode(fromHex("e5af86e7a081"))));
});

describe("the login", () => {
  const sent = (options: Parameters<typeof webSocketDialect>[0]) => {
    const { protoId, body } = webSocketDialect(options).begin().login;
    expect(protoId).toBe(1);
    return decodeMessage(LoginRequest, body()).c2s;
  };

  test("carries the key's digest and the client's identity", () => {
    expect(sent({ key: "abc", clientId: "my program" })).toMatchObject({
      websocketKey: "900150983cd24fb0d6963f7d28e17f72",
      clientID: "my program",
      programmingLanguage: "TypeScript",
    });
  });

  test.each([{}, { key: "" }])(
    "without a key carries an empty string, not the digest of one: %o",
    (options) => {
      expect(sent(options)?.websocketKey).toBe("");
      expect(sent(options)?.clientID).toBe("opend-ts");
    },
  );

  test("that is accepted returns no user id", () => {
    const body = encodeMessage(LoginReply, { retType: 0, s2c: { connID: 2n ** 63n } });
    expect(dialect.begin().accept(reply(body))).toEqual({});
  });

  test("that is refused by retType fails with OpenD's message", () => {
    const body = encodeMessage(LoginReply, { retType: -1, retMsg: "wrong key" });
    const error = caught(ConnectError, () => dialect.begin().accept(reply(body)));
    expect(error.reason).toBe("login-refused");
    expect(error.message).toMatch(/wrong key/);
  });

  test.each([
    [1, "opend-lost"],
    [3, "opend-lost"],
    [91, "login-refused"],
  ])("with the error %i in its header is %s, for any body", (error, reason) => {
    const body = encodeMessage(LoginReply, { retType: 0, s2c: { connID: 1n } });
    const conversation = dialect.begin();
    let refused: ConnectError | undefined;
    conversation.decode(frame(error, body), (read) => {
      refused = caught(ConnectError, () => conversation.accept(read));
    });
    expect(refused?.reason).toBe(reason);
  });

  test.each([
    ["garbage", new Uint8Array(30).fill(0xff)],
    ["empty", new Uint8Array(0)],
  ])("whose reply is %s is not OpenD's", (_, body) => {
    const error = caught(ConnectError, () => dialect.begin().accept(reply(body)));
    expect(error.reason).toBe("not-opend");
    expect(error.message).toMatch(/probably/);
    expect(error.cause).toBeInstanceOf(MessageError);
  });

  test("that was refused is not retried with the same key", () => {
    expect(dialect).toMatchObject({ name: "websocket", afterRefusal: "final" });
  });
});

describe("frames", () => {
  test("a request is sent with its protocol and number", () => {
    const bytes = dialect.begin().encode(3004, 5, new Uint8Array([1, 2]));
    const { body, ...header } = decodeRequestFrame(bytes, 0);
    expect(header).toEqual({ command: 3004, section: 5 });
    expect(toHex(body)).toBe("0102");
  });

  test("a reply without error has no failure", () => {
    const { body, ...rest } = decoded(frame(0));
    expect(rest).toEqual({ protoId: 3004, serialNo: 5 });
    expect(toHex(body)).toBe("0102");
  });

  test.each([
    [1, "no-reply"],
    [2, "upstream-timeout"],
    [3, "opend-lost"],
    [4, "unknown(4)"],
    [-1, "unknown(-1)"],
  ])("the header's error %i is the failure %s", (error, failure) => {
    expect(decoded(frame(error)).failure).toEqual({ reason: failure, text: "" });
  });

  test("a message that is not a frame is refused with its position in the stream", () => {
    const conversation = dialect.begin();
    conversation.decode(frame(0), () => {});
    const error = caught(FrameError, () => conversation.decode(new Uint8Array(44), () => {}));
    expect(error.offset).toBe(46);
    expect(
      caught(FrameError, () => dialect.begin().decode(new Uint8Array(43), () => {})).message,
    ).toMatch(/43 .*44/);
  });
});

describe("the largest body", () => {
  const granted = encodeMessage(LoginReply, { retType: 0, s2c: { connID: 1n } });
  const refusal = (conversation: Conversation, bytes: number): string =>
    caught(FrameError, () => conversation.decode(frame(0, new Uint8Array(bytes)), () => {}))
      .message;
  const taken = (conversation: Conversation, bytes: number): number => {
    let count = 0;
    conversation.decode(frame(0, new Uint8Array(bytes)), ({ body }) => {
      count += body.length;
    });
    return count;
  };

  test("before the login has 64 kB, and then as much as configured", () => {
    const conversation = webSocketDialect({ maxBodyBytes: 100_000 }).begin();
    expect(taken(conversation, 65_536)).toBe(65_536);
    expect(refusal(conversation, 65_537)).toMatch(/65537 .*65536/);
    conversation.accept(reply(granted));
    expect(taken(conversation, 100_000)).toBe(100_000);
    expect(refusal(conversation, 100_001)).toMatch(/100001 .*100000/);
  });

  test("before the login is never above the configured one", () => {
    expect(refusal(webSocketDialect({ maxBodyBytes: 100 }).begin(), 101)).toMatch(/101 .*100/);
  });

  test("by default has 16 MiB", () => {
    const conversation = webSocketDialect().begin();
    conversation.accept(reply(granted));
    expect(taken(conversation, 2 ** 24)).toBe(2 ** 24);
    expect(refusal(conversation, 2 ** 24 + 1)).toMatch(/16777217/);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("cannot be %d", (maxBodyBytes) => {
    const error = caught(ArgumentError, () => webSocketDialect({ maxBodyBytes }));
    expect(error.argument).toBe("maxBodyBytes");
  });
});

describe("keep-alive", () => {
  test("is a small request, only after silence", () => {
    const value = dialect.begin().keepAlive({});
    expect(value).toMatchObject({ protocol: { id: 1002 }, everyMs: 30_000, onlyInSilence: true });
    const body = value?.body(0);
    expect(body && decodeRequest(GetGlobalState, body)).toMatchObject({ userID: 0n });
  });

  test("is sent after the configured silence; 0 turns it off", () => {
    const of = (probeAfterMs: number) => webSocketDialect({ probeAfterMs }).begin().keepAlive({});
    expect(of(500)?.everyMs).toBe(500);
    expect(of(0)).toBeUndefined();
  });
});
