import fc from "fast-check";
import { expect, test } from "vitest";
import { caught } from "../../../test/caught.ts";
import { toHex } from "../../../test/vectors.ts";
import { FrameError } from "../../errors.ts";
import {
  decodeReplyFrame,
  decodeRequestFrame,
  encodeReplyFrame,
  encodeRequestFrame,
} from "./frame.ts";

const command = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const section = fc.oneof(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.maxSafeNat());
const body = fc.uint8Array({ maxLength: 100, size: "max" });
const plain = <T extends { body: Uint8Array }>(frame: T): object => ({
  ...frame,
  body: toHex(frame.body),
});

test("a request is laid out as the service reads it", () => {
  const bytes = encodeRequestFrame({
    command: 3004,
    section: 2 ** 32 + 5,
    body: new Uint8Array([1, 2]),
  });
  expect(toHex(bytes)).toBe(`66742d76312e3000${"00000bbc"}${"0000000100000005"}0102`);
});

test("a reply is laid out as the service writes it", () => {
  const bytes = encodeReplyFrame({
    command: 1,
    section: 7,
    error: -3,
    errorText: "no",
    body: new Uint8Array([9]),
  });
  expect(toHex(bytes)).toBe(
    `66742d76312e3000${"00000001"}${"0000000000000007"}fffffffd6e6f${"00".repeat(18)}09`,
  );
});

test("any request is decoded as it was encoded", () => {
  fc.assert(
    fc.property(fc.record({ command, section, body }), (frame) => {
      expect(plain(decodeRequestFrame(encodeRequestFrame(frame), 0))).toEqual(plain(frame));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("any reply is decoded as it was encoded, at any offset in its buffer", () => {
  const reply = fc.record({
    command,
    section,
    body,
    error: fc.integer(),
    errorText: fc.string({ maxLength: 20, size: "max" }).filter((text) => !text.includes("\0")),
  });
  fc.assert(
    fc.property(reply, fc.nat(50), (frame, before) => {
      const bytes = Buffer.concat([new Uint8Array(before), encodeReplyFrame(frame)]).subarray(
        before,
      );
      expect(plain(decodeReplyFrame(bytes, 0))).toEqual(plain(frame));
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("an error text of 20 bytes has no NUL, a longer one is cut", () => {
  const frame = {
    command: 1,
    section: 1,
    error: 1,
    errorText: "x".repeat(25),
    body: new Uint8Array(0),
  };
  expect(decodeReplyFrame(encodeReplyFrame(frame), 0).errorText).toBe("x".repeat(20));
});

test.each([
  ["request", 20, decodeRequestFrame],
  ["reply", 44, decodeReplyFrame],
] as const)("a message shorter than the header of a %s is refused", (_, headerBytes, decode) => {
  const bytes = encodeReplyFrame({
    command: 1,
    section: 1,
    error: 0,
    errorText: "",
    body: new Uint8Array(0),
  });
  for (let length = 0; length < headerBytes; length++) {
    const error = caught(FrameError, () => decode(bytes.subarray(0, length), 100));
    expect(error.offset).toBe(100);
    expect(error.message).toContain(`${length} bytes`);
    expect(error.message).toContain(`${headerBytes}`);
  }
  expect(decode(bytes.subarray(0, headerBytes), 0).body).toHaveLength(0);
});

test.each([0, 1, 6, 7])(
  "a message whose sign is wrong at byte %i is refused with its position",
  (at) => {
    const bytes = encodeReplyFrame({
      command: 1,
      section: 1,
      error: 0,
      errorText: "",
      body: new Uint8Array(0),
    });
    bytes[at] = 0x78;
    expect(caught(FrameError, () => decodeReplyFrame(bytes, 100)).offset).toBe(100 + at);
    expect(caught(FrameError, () => decodeRequestFrame(bytes, 100)).offset).toBe(100 + at);
  },
);

test("any bytes are a reply or a FrameError", () => {
  const sign = new TextEncoder().encode("ft-v1.0\0");
  let read = 0;
  fc.assert(
    fc.property(fc.boolean(), fc.uint8Array({ maxLength: 80, size: "max" }), (signed, rest) => {
      const bytes = signed ? Buffer.concat([sign, rest]) : rest;
      try {
        decodeReplyFrame(bytes, 0);
        read++;
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(FrameError);
      }
    }),
    { seed: 1, numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(50);
});
