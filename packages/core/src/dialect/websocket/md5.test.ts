import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { md5 } from "./md5.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test("returns the digests of RFC 1321", () => {
  const digests: Readonly<Record<string, string>> = {
    "": "d41d8cd98f00b204e9800998ecf8427e",
    a: "0cc175b9c0f1b6a831c399e269772661",
    abc: "900150983cd24fb0d6963f7d28e17f72",
    "message digest": "f96b697d7cb7938d525a2f31aaf161d0",
    abcdefghijklmnopqrstuvwxyz: "c3fcd3d76192e4007dfb496cca67e13b",
    ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:
      "d174ab98d277d9f5a5611c2c9f419d9f",
    "12345678901234567890123456789012345678901234567890123456789012345678901234567890":
      "57edf4a22be3c955ac49da2e2107b67a",
  };
  for (const [text, digest] of Object.entries(digests))
    expect(hex(md5(new TextEncoder().encode(text)))).toBe(digest);
});

test("returns the same digest as Node for every length around a block, and for any bytes", () => {
  const agrees = (bytes: Uint8Array): void => {
    expect(hex(md5(bytes))).toBe(createHash("md5").update(bytes).digest("hex"));
  };
  for (let length = 0; length <= 200; length++) agrees(new Uint8Array(length).fill(length));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), agrees));
});
