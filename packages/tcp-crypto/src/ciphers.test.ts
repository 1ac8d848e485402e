import { describe, expect, test } from "vitest";
import { ascii, flipped, fromHex, toHex, vectors } from "../test/vectors.ts";
import { ciphers } from "./ciphers.ts";

const key = ascii("0123456789abcdef");
const iv = ascii("fedcba9876543210");

describe.each(vectors.aes)("AES-128 of $length bytes", (vector) => {
  test.each([
    ["ecb", vector.aes_ecb],
    ["cbc", vector.aes_cbc],
  ] as const)("%s with PKCS#7 equals the vector, both ways", (mode, expected) => {
    const aes = ciphers.aes(
      mode,
      "pkcs7",
      ascii(vector.key),
      mode === "cbc" ? ascii(vector.iv) : undefined,
    );
    const plain = fromHex(vector.plain);
    expect(toHex(aes.encrypt(plain))).toBe(expected);
    expect(toHex(aes.decrypt(fromHex(expected)))).toBe(vector.plain);
    // A second body starts with the same state.
    expect(toHex(aes.encrypt(plain))).toBe(expected);
  });
});

test("without padding the number of blocks does not change", () => {
  const aes = ciphers.aes("ecb", "none", key);
  const plain = new Uint8Array(48).fill(7);
  const cipher = aes.encrypt(plain);
  expect(cipher).toHaveLength(48);
  expect(toHex(aes.decrypt(cipher))).toBe(toHex(plain));
  expect(aes.encrypt(new Uint8Array(0))).toHaveLength(0);
});

test("a decrypted body is a plain Uint8Array, like an unencrypted one", () => {
  const aes = ciphers.aes("ecb", "pkcs7", key);
  expect(aes.decrypt(aes.encrypt(iv)).constructor).toBe(Uint8Array);
});

test("without padding an incomplete block is refused both ways", () => {
  const aes = ciphers.aes("ecb", "none", key);
  expect(() => aes.encrypt(new Uint8Array(15))).toThrow();
  expect(() => aes.decrypt(new Uint8Array(17))).toThrow();
});

test.each(["ecb", "cbc"] as const)(
  "%s: truncated, altered padding, another key → throws",
  (mode) => {
    const vector = mode === "cbc" ? iv : undefined;
    const aes = ciphers.aes(mode, "pkcs7", key, vector);
    const cipher = aes.encrypt(ascii("sixteen bytes or more"));
    expect(() => aes.decrypt(cipher.subarray(0, -1))).toThrow();
    expect(() => aes.decrypt(cipher.subarray(0, 16))).toThrow();
    expect(() => aes.decrypt(flipped(cipher, -1))).toThrow();
    expect(() =>
      ciphers.aes(mode, "pkcs7", ascii("another key, 16!"), vector).decrypt(cipher),
    ).toThrow();
  },
);

test("a key or IV of another length is refused", () => {
  expect(() =>
    ciphers.aes("ecb", "pkcs7", new Uint8Array(15)).encrypt(new Uint8Array(1)),
  ).toThrow();
  expect(() =>
    ciphers.aes("cbc", "pkcs7", key, new Uint8Array(8)).encrypt(new Uint8Array(1)),
  ).toThrow();
});
