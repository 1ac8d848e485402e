import { expect, test } from "vitest";
import { fromHex, toHex, vectors } from "../test/vectors.ts";
import { hash } from "./index.ts";

test("SHA-1 of a known text", () => {
  expect(toHex(hash.sha1(new TextEncoder().encode("abc")))).toBe(
    "a9993e364706816aba3e25717850c26c9cd0d89d",
  );
});

test.each(vectors.frames)("SHA-1 equals the one in the header of: $name", ({ body, frame }) => {
  const digest = hash.sha1(fromHex(body));
  expect(digest).toBeInstanceOf(Uint8Array);
  expect(toHex(digest)).toBe(frame.slice(2 * 16, 2 * 36));
});

test("hashes only the bytes of a view, not its whole buffer", () => {
  const around = new TextEncoder().encode("xxabcxx");
  expect(hash.sha1(around.subarray(2, 5))).toEqual(hash.sha1(new TextEncoder().encode("abc")));
});
