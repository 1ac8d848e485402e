import fc from "fast-check";
import { type Field, Type } from "protobufjs";
import { describe, expect, test } from "vitest";
import { alteredBytes } from "../test/altered-bytes.ts";
import { caught } from "../test/caught.ts";
import { lenient, messageTypes, reflection } from "../test/schema.ts";
import { fromHex, toHex, vectors } from "../test/vectors.ts";
import { decodeMessage, encodeMessage } from "./body-format.ts";
import { MessageError } from "./errors.ts";
import * as GetBasicQot from "./gen/serve/qot/get-basic-qot.ts";
import { Response as ShortInterestReply } from "./gen/serve/qot/get-short-interest.ts";
import * as Sub from "./gen/serve/qot/sub.ts";
import * as UpdateTicker from "./gen/serve/qot/update-ticker.ts";
import { C2S as InitConnectC2S, S2C as InitConnectS2C } from "./gen/serve/system/init-connect.ts";
import type * as SubTypes from "./gen/strict/qot/sub.ts";
import { GetGlobalState } from "./gen/strict/system/get-global-state.ts";
import type * as InitConnectTypes from "./gen/strict/system/init-connect.ts";
import type { Init } from "./message.ts";
import { decodeReply } from "./protocol.ts";

/**
 * Converts the JSON of a vector to our values: 64-bit integers become bigints, absent fields become
 * undefined.
 */
function fromJson(type: Type, json: Record<string, unknown>): Record<string, unknown> {
  const convert = ({ type: fieldType, resolvedType }: Field, value: unknown): unknown => {
    if (fieldType.endsWith("int64")) return BigInt(value as string);
    return resolvedType instanceof Type
      ? fromJson(resolvedType, value as Record<string, unknown>)
      : value;
  };
  const entries = type.fieldsArray.map((field) => {
    const value = json[field.name];
    if (field.repeated)
      return [field.name, ((value ?? []) as unknown[]).map((item) => convert(field, item))];
    return [field.name, value === undefined ? undefined : convert(field, value)];
  });
  return Object.fromEntries(entries);
}

describe.each(vectors.messages)("the vector of $type: $bytes", ({ type: name, json, bytes }) => {
  const type = messageTypes.get(name);
  const reflected = reflection.get(name);
  if (!type || !reflected) throw new Error(`${name} is not in the schema, or no module exports it`);

  test("is encoded to these bytes", () => {
    const written = encodeMessage(type, fromJson(reflected, json));
    expect(written).toHaveLength(bytes.length / 2);
    // The vector lists its fields by number, ours by the schema's order, so protobufjs reorders them.
    expect(toHex(reflected.encode(reflected.decode(written)).finish())).toBe(bytes);
  });

  test("is decoded to the original message", () => {
    expect(decodeMessage(type, fromHex(bytes))).toStrictEqual(fromJson(reflected, json));
  });

  test("is encoded and decoded the same by protobufjs", () => {
    expect(toHex(reflected.encode(reflected.fromObject(json)).finish())).toBe(bytes);
    const read = reflected.toObject(reflected.decode(fromHex(bytes)), { longs: String });
    expect(read).toEqual(json);
  });
});

const security = { market: 1, code: "00700" };
const subscription: Init<SubTypes.C2S> = {
  securityList: [security],
  subTypeList: [1],
  isSubOrUnSub: false,
};
const ticker = { time: "", sequence: 1n, dir: 0, price: 0, volume: 0n, turnover: 0 };

describe("writing", () => {
  test("writes required fields that are 0, false or empty", () => {
    expect(toHex(encodeMessage(Sub.C2S, { isSubOrUnSub: false }))).toBe("1800");
    expect(toHex(encodeMessage(InitConnectC2S, { clientVer: 0, clientID: "" }))).toBe("08001200");
  });

  test("writes an optional field that is false, but none that is undefined", () => {
    const bytes = (isRegOrUnRegPush: boolean | undefined): string =>
      toHex(encodeMessage(Sub.C2S, { isSubOrUnSub: true, isRegOrUnRegPush }));
    expect(bytes(undefined)).toBe("1801");
    expect(bytes(false)).toBe("18012000");
  });

  test("treats a missing list as empty, also in a nested message", () => {
    expect(toHex(encodeMessage(Sub.Request, { c2s: { isSubOrUnSub: true } }))).toBe("0a021801");
    expect(toHex(encodeMessage(GetBasicQot.Request, { c2s: {} }))).toBe("0a00");
  });

  test("does not modify the message", () => {
    const c2s: Init<SubTypes.C2S> = Object.freeze({ isSubOrUnSub: true });
    encodeMessage(Sub.Request, Object.freeze({ c2s }));
    expect(c2s).toEqual({ isSubOrUnSub: true });
    expect(Object.keys(c2s)).toEqual(["isSubOrUnSub"]);
  });

  test.each([
    ["c2s", {}],
    ["c2s.isSubOrUnSub", { c2s: { securityList: [security] } }],
    [
      "c2s.securityList[1].code",
      { c2s: { ...subscription, securityList: [security, { market: 1 }] } },
    ],
  ])("names the required field %s when it is missing", (field, message) => {
    const error = caught(MessageError, () =>
      encodeMessage(Sub.Request, message as Init<SubTypes.Request>),
    );
    expect(error).toMatchObject({ code: "bad-message", type: "Qot_Sub.Request", field });
    expect(error.message).toContain(field);
  });

  test("names a field whose value is not a list, and an item that is null", () => {
    const listOf = (securityList: unknown) => () =>
      encodeMessage(Sub.C2S, { ...subscription, securityList } as Init<SubTypes.C2S>);
    expect(caught(MessageError, listOf("HK.00700")).field).toBe("securityList");
    expect(caught(MessageError, listOf([security, null])).field).toBe("securityList[1]");
  });

  test.each([
    ["a number too large for int32", { clientVer: 2 ** 31 }, "clientVer"],
    ["a fraction for int32", { clientVer: 1.5 }, "clientVer"],
    ["NaN for int32", { pushProtoFmt: Number.NaN }, "pushProtoFmt"],
    ["a number for a string", { clientID: 700 }, "clientID"],
    ["a string for a bool", { recvNotify: "false" }, "recvNotify"],
    ["a string for int32", { aiType: "" }, "aiType"],
  ])("refuses %s in a request, and names the field", (_, wrong, field) => {
    const message = { clientVer: 300, clientID: "", ...wrong } as Init<InitConnectTypes.C2S>;
    const error = caught(MessageError, () => encodeMessage(InitConnectC2S, message));
    expect(error).toMatchObject({ type: "InitConnect.C2S", field });
  });

  test("refuses a number that is out of range in a reply", () => {
    const message = {
      loginUserID: -1n,
      serverVer: 1,
      connID: 1n,
      connAESKey: "",
      keepAliveInterval: 1,
    };
    const error = caught(MessageError, () => encodeMessage(InitConnectS2C, message));
    expect(error).toMatchObject({ type: "InitConnect.S2C", field: "loginUserID" });
  });

  test("treats null as absent, as plain JavaScript does", () => {
    const message = {
      clientVer: 300,
      clientID: "",
      aiType: null,
    } as unknown as Init<InitConnectTypes.C2S>;
    expect(
      decodeMessage(InitConnectC2S, encodeMessage(InitConnectC2S, message)).aiType,
    ).toBeUndefined();
  });
});

/** Encodes a message that our writers refuse, with protobufjs and a schema without required fields. */
function asReflected(name: string, message: object): Uint8Array {
  const plain = JSON.parse(
    JSON.stringify(message, (_, value) => (typeof value === "bigint" ? Number(value) : value)),
  );
  const type = lenient.get(name);
  if (!type) throw new Error(`${name} is not in the schema`);
  return type.encode(plain).finish();
}

describe("reading", () => {
  const rows = (hex: string): string => `0800${hex}`;

  test.each([
    ["a message that is shorter than its content", rows("220212091900000000000000f03f")],
    [
      "a row that ends early, so that its last bytes belong to its parent",
      rows("220712050000000000"),
    ],
    ["a row that contains the end of a group", rows("2204120208000c")],
    ["a row that contains a field with number 0", rows("220412020200")],
  ])("refuses %s", (_, hex) => {
    expect(caught(MessageError, () => decodeMessage(ShortInterestReply, fromHex(hex))).type).toBe(
      "Qot_GetShortInterest.Response",
    );
  });

  test("reads a failure whose s2c is incomplete", () => {
    const partial = asReflected(GetGlobalState.reply.name, {
      retType: -1,
      retMsg: "not logged in",
      s2c: { marketHK: 1 },
    });
    expect(decodeReply(GetGlobalState, partial)).toMatchObject({
      retType: -1,
      retMsg: "not logged in",
      s2c: undefined,
    });
  });

  test("returns undefined for absent optional fields, and empty lists for absent lists", () => {
    expect(decodeMessage(Sub.C2S, fromHex("1800"))).toStrictEqual({
      securityList: [],
      subTypeList: [],
      isSubOrUnSub: false,
      isRegOrUnRegPush: undefined,
      regPushRehabTypeList: [],
      isFirstPush: undefined,
      isUnsubAll: undefined,
      isSubOrderBookDetail: undefined,
      extendedTime: undefined,
      session: undefined,
      header: undefined,
    });
  });

  test.each([
    ["retType", {}],
    ["s2c.security", { retType: 0, s2c: { tickerList: [] } }],
    ["s2c.security.code", { retType: 0, s2c: { security: { market: 1 }, tickerList: [] } }],
    [
      "s2c.tickerList[2].price",
      {
        retType: 0,
        s2c: { security, tickerList: [ticker, ticker, { ...ticker, price: undefined }] },
      },
    ],
  ])("names the required field %s when it is missing", (field, message) => {
    const bytes = asReflected(UpdateTicker.Response.name, message);
    const error = caught(MessageError, () => decodeMessage(UpdateTicker.Response, bytes));
    expect(error).toMatchObject({ code: "bad-message", type: "Qot_UpdateTicker.Response", field });
    expect(error.message).toContain(field);
  });

  test("reads packed lists, which another implementation may write", () => {
    expect(decodeMessage(Sub.C2S, fromHex("1203010204" + "1801")).subTypeList).toEqual([1, 2, 4]);
  });

  test("reads a tag of five bytes, which another implementation may write", () => {
    expect(decodeMessage(Sub.C2S, fromHex("988080800001")).isSubOrUnSub).toBe(true);
  });

  test("skips unknown fields, which a later OpenD may add", () => {
    // Field 100 as an integer, a double, a string, a float and a group.
    const unknown = [
      "a00605",
      "a1060000000000000000",
      "a206026869",
      "a50600000000",
      "a3060805a406",
    ];
    for (const field of unknown)
      expect(decodeMessage(Sub.C2S, fromHex(`${field}1801${field}`)).isSubOrUnSub).toBe(true);
  });

  test.each([
    ["a NUL", "00"],
    ["many NULs", "0000000000"],
    ["the end of a group that never began", "0c"],
    ["the end of such a group, followed by a field", "0c1801"],
    ["a tag without its value", "18"],
    ["a field with number 0", "0205"],
    ["a wire type that does not exist", "1f01"],
    ["an unfinished number", "ffff"],
    ["a length beyond the end", "0a7f"],
    ["a tag of more than 32 bits whose lower bits are a known field", "988080801001"],
    ["such a tag in more bytes than a tag may have", "98808080800001"],
    ["a group that ends with the tag of another group", "a306ac06"],
    ["a group without an end", "a306"],
  ])("refuses %s after a complete message", (_, trailing) => {
    expect(decodeMessage(Sub.C2S, fromHex("1801")).isSubOrUnSub).toBe(true);
    const error = caught(MessageError, () => decodeMessage(Sub.C2S, fromHex(`1801${trailing}`)));
    expect(error.type).toBe("Qot_Sub.C2S");
  });

  test("refuses a nested message with bytes after its end", () => {
    const error = caught(MessageError, () => decodeMessage(Sub.Request, fromHex("0a0400001801")));
    expect(error.type).toBe("Qot_Sub.Request");
  });

  const push = encodeMessage(UpdateTicker.Response, {
    retType: 0,
    s2c: { security, name: "腾讯控股", tickerList: [ticker, ticker, ticker] },
  });

  test("refuses a push that is truncated at any byte", () => {
    const whole = decodeMessage(UpdateTicker.Response, push);
    expect(whole.s2c?.tickerList).toHaveLength(3);
    // The first two bytes alone are a complete reply without s2c.
    for (let length = 0; length < push.length; length++) {
      if (length !== 2)
        caught(MessageError, () => decodeMessage(UpdateTicker.Response, push.subarray(0, length)));
    }
  });

  test(
    "reads altered bytes as a message or throws a MessageError, for any message",
    alteredBytes,
    () => {
      const outcomes = { read: 0, refused: 0 };
      const types = [...messageTypes.values()];
      fc.assert(
        fc.property(
          fc.constantFrom(UpdateTicker.Response, ...types),
          fc.oneof(
            fc.uint8Array({ maxLength: 60, size: "max" }),
            fc.tuple(fc.nat(push.length - 1), fc.nat(255)).map(([at, byte]) => {
              const bytes = push.slice();
              bytes[at] = byte;
              return bytes;
            }),
          ),
          (type, bytes) => {
            try {
              decodeMessage(type, bytes);
              outcomes.read++;
            } catch (thrown) {
              expect(thrown).toBeInstanceOf(MessageError);
              outcomes.refused++;
            }
          },
        ),
        { seed: 1, numRuns: 5000 },
      );
      expect(outcomes.read).toBeGreaterThan(50);
      expect(outcomes.refused).toBeGreaterThan(1000);
    },
  );

  test("reads altered bytes only if protobufjs reads them too", alteredBytes, () => {
    const bytes = fc.constantFrom(0, 0x04, 0x0b, 0x0c, 0x13, 0x14, 0x7f, 0x80, 0xff);
    const places = fc.nat(push.length);
    let readCount = 0;
    fc.assert(
      fc.property(places, fc.array(bytes, { minLength: 1, maxLength: 9 }), (at, put) => {
        const altered = Uint8Array.of(...push.subarray(0, at), ...put, ...push.subarray(at));
        try {
          // The `s2c` of a failure is not read.
          if (decodeMessage(UpdateTicker.Response, altered).retType !== 0) return;
        } catch {
          return;
        }
        readCount++;
        reflection.get(UpdateTicker.Response.name)?.decode(altered);
      }),
      { seed: 1, numRuns: 20_000 },
    );
    expect(readCount).toBeGreaterThan(50);
  });

  test("reads all items of a long list", () => {
    const tickerList = Array.from({ length: 5000 }, (_, index) => ({
      ...ticker,
      sequence: BigInt(index),
    }));
    const read = decodeMessage(
      UpdateTicker.S2C,
      encodeMessage(UpdateTicker.S2C, { security, tickerList }),
    );
    expect(read.tickerList.map(({ sequence }) => Number(sequence))).toEqual([...tickerList.keys()]);
  });
});
