import { constants, createPrivateKey, publicEncrypt } from "node:crypto";
import { describe, expect, test } from "vitest";
import { otherKeys } from "../test/other-keys.ts";
import { flipped, fromHex, keyOf, toHex, vectors } from "../test/vectors.ts";
import { rsa } from "./rsa.ts";

const pkcs8 = (pem: string): string =>
  createPrivateKey(pem).export({ type: "pkcs8", format: "pem" }).toString();

describe.each([1024, 2048] as const)("a key of %i bits", (bits) => {
  const size = bits / 8;
  const key = rsa(keyOf(bits));
  const blocks = vectors.rsa
    .filter((vector) => vector.bits === bits && vector.cipher.length === 2 * size)
    .map(({ plain, cipher }) => ({ plain, cipher: fromHex(cipher) }));

  test("has a size in bytes", () => {
    expect(key.modulusBytes).toBe(size);
  });

  test.each([
    ["PKCS#1", keyOf(bits)],
    ["PKCS#8", pkcs8(keyOf(bits))],
  ])("decrypts the vectors' blocks from %s", (_, pem) => {
    expect(blocks).toHaveLength(2);
    for (const { plain, cipher } of blocks) expect(toHex(rsa(pem).decrypt(cipher))).toBe(plain);
  });

  test("encrypts differently every time, and decrypts back to the same bytes", () => {
    for (const length of [0, 1, 100, size - 11]) {
      const plain = Uint8Array.from({ length }, (_, index) => index);
      const first = key.encrypt(plain);
      expect(first).toHaveLength(size);
      expect(toHex(key.decrypt(first))).toBe(toHex(plain));
      expect(toHex(key.encrypt(plain))).not.toBe(toHex(first));
    }
  });

  test("refuses to encrypt more bytes than fit beside the padding", () => {
    expect(() => key.encrypt(new Uint8Array(size - 10))).toThrow();
  });

  test.each(blocks)("another key, a truncated and an altered block → throws", ({ cipher }) => {
    expect(() => rsa(otherKeys[bits]).decrypt(cipher)).toThrow();
    expect(() => key.decrypt(cipher.subarray(0, -1))).toThrow();
    expect(() => key.decrypt(new Uint8Array(0))).toThrow();
    // The blocks are fixed, because a random altered block may decrypt to a valid padding.
    for (let index = 0; index < 16; index++)
      expect(() => key.decrypt(flipped(cipher, 1 + index))).toThrow();
  });
});

test("a padding other than v1.5 for encryption is refused", () => {
  // Encrypting without padding makes a block with any bytes we choose.
  const key = rsa(keyOf(1024));
  const made = (block: Uint8Array): Uint8Array =>
    publicEncrypt({ key: keyOf(1024), padding: constants.RSA_NO_PADDING }, block);
  const block = (head: number[], fill: number): Uint8Array => {
    const bytes = new Uint8Array(128).fill(fill);
    bytes.set(head);
    return bytes;
  };
  const eight = [0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 0];
  expect(toHex(key.decrypt(made(block(eight, 9))))).toBe("09".repeat(128 - 11));
  expect(() => key.decrypt(made(block([0, 1, ...eight.slice(2)], 9)))).toThrow(/v1\.5/);
  expect(() => key.decrypt(made(block([0, 2, 1, 1, 1, 1, 1, 1, 1, 0], 9)))).toThrow(/v1\.5/);
  expect(() => key.decrypt(made(block([1, ...eight.slice(1)], 9)))).toThrow(/v1\.5/);
  expect(() => key.decrypt(made(block([0, 2], 9)))).toThrow(/v1\.5/);
});
