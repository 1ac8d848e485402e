import type { BodyFormat, MessageReader } from "@opend/core";
import { decodeReply, encodeRequest } from "@opend/core/internal";
import { GetShortInterest } from "@opend/core/serve/qot/get-short-interest";
import { encodeReply } from "@opend/core/server";
import type { Type } from "protobufjs";
import { expect, test } from "vitest";
import { readJson } from "../../../packages/core/src/json/read.ts";
import { writeJson } from "../../../packages/core/src/json/write.ts";
import { readBytes } from "../../../packages/core/src/protobuf/reader.ts";
import { writeBytes } from "../../../packages/core/src/protobuf/writer.ts";
import { newTally } from "../compare.ts";
import { messageOf, messageOfJson, typeOf } from "../protobufjs.ts";
import { agree } from "./agree.ts";
import { addSecondReader } from "./second-reader.ts";

// Not core's own tests, whose bodies the second reader already reads.
const protobuf: BodyFormat = {
  protoFmt: 0,
  write: ({ name, write }, message) => writeBytes(name, write, message),
  read: ({ name, read }, bytes) => readBytes(name, read, bytes),
};
const json: BodyFormat = {
  protoFmt: 1,
  write: writeJson,
  read: <T extends object>({ name }: MessageReader<T>, bytes: Uint8Array) =>
    readJson(name, bytes) as T,
};

const security = { market: 1, code: "00700" };
const s2c = {
  hkItemList: [{ timestamp: 1_777_478_400n, closePrice: 477.4 }],
  usItemList: [],
  nextKey: "-1",
};
const late = {
  hkItemList: [{ timestamp: 1_777_564_800n, closePrice: 477.4 }],
  usItemList: [],
  nextKey: "-1",
};

const path = "Qot_GetShortInterest.Response.s2c.hkItemList[0].timestamp";

interface Reply {
  readonly s2c?: { readonly hkItemList: readonly { timestamp: bigint }[] };
}

/** An artificial bug below the second reader: dates are a day late. */
const mistaken = (format: BodyFormat, from: { isWrong: boolean }): BodyFormat => ({
  ...format,
  read<T extends object>(type: MessageReader<T>, bytes: Uint8Array) {
    const message = format.read(type, bytes);
    const reply: Reply = message;
    for (const item of reply.s2c?.hkItemList ?? []) if (from.isWrong) item.timestamp += 86_400n;
    return message;
  },
  write: (type, message) => format.write(type, from.isWrong ? { ...message, s2c: late } : message),
});

test.each([
  ["protobuf", protobuf, messageOf],
  ["JSON", json, messageOfJson],
])("counts the messages written and read in %s, and every difference", (_, format, theirs) => {
  const from = { isWrong: false };
  const below = mistaken(format, from);
  const tally = newTally();
  addSecondReader(below, theirs, tally);

  encodeRequest(GetShortInterest, { security }, below);
  const bytes = below.write(GetShortInterest.reply, { retType: 0, s2c });
  expect(decodeReply(GetShortInterest, bytes, below).s2c?.nextKey).toBe("-1");
  expect(tally).toEqual({ messages: 3, fields: 2 + 4 + 4, differences: [] });

  from.isWrong = true;
  decodeReply(GetShortInterest, bytes, below);
  expect(tally.differences).toEqual([`${path}: protobufjs 1777478400, ours 1777564800`]);
  below.write(GetShortInterest.reply, { retType: 0, s2c });
  expect(tally.differences.slice(1)).toEqual([`${path}: protobufjs 1777564800, ours 1777478400`]);
});

test("a message that we wrote and protobufjs refuses is a difference, and so is an unknown message", () => {
  const tally = newTally();
  const broken: BodyFormat = { ...protobuf, write: () => new Uint8Array([0x0a, 0x7f]) };
  addSecondReader(broken, messageOf, tally);
  broken.write(GetShortInterest.reply, {});
  broken.read(
    { ...GetShortInterest.reply, name: "Qot_GetShortInterest.Nothing" },
    encodeReply(GetShortInterest, { retType: -1 }),
  );
  expect(tally.differences).toHaveLength(2);
  expect(tally.differences[0]).toMatch(/^Qot_GetShortInterest.Response: protobufjs refuses it: /);
  expect(tally.differences[1]).toMatch(/Nothing: protobufjs knows no such message$/);
});

test("-0 equals 0 for an integer, but not for a price", () => {
  const tally = newTally();
  const type = typeOf("Qot_GetShortInterest.HkShortInterestItem") as Type;
  const watched = { ...protobuf };
  addSecondReader(watched, messageOf, tally);
  encodeRequest(GetShortInterest, { security, num: -0 }, watched);
  expect(tally.differences).toEqual([]);
  agree(tally, type, { closePrice: 0 }, { closePrice: -0 });
  expect(tally.differences).toHaveLength(1);
});

test("a reply without a required field is refused by both, which is not a difference", () => {
  const tally = newTally();
  const watched = { ...protobuf };
  addSecondReader(watched, messageOf, tally);
  expect(() => watched.read(GetShortInterest.reply, new Uint8Array())).toThrow("lacks");
  expect(tally).toEqual(newTally());
});
