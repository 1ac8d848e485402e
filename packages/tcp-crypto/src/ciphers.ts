import { Buffer } from "node:buffer";
import { createCipheriv, createDecipheriv } from "node:crypto";
import type { Ciphers } from "@opend/core/internal";
import { rsa } from "./rsa.ts";

/** AES-128 and RSA, for connections on which a key is configured. */
export const ciphers: Ciphers = {
  aes(mode, padding, key, iv) {
    const algorithm = `aes-128-${mode}`;
    const hasPadding = padding === "pkcs7";
    return {
      encrypt(plain) {
        const cipher = createCipheriv(algorithm, key, iv ?? null).setAutoPadding(hasPadding);
        return Buffer.concat([cipher.update(plain), cipher.final()]);
      },
      decrypt(bytes) {
        const decipher = createDecipheriv(algorithm, key, iv ?? null).setAutoPadding(hasPadding);
        const plain = Buffer.concat([decipher.update(bytes), decipher.final()]);
        // The decoder takes subarrays of it, and a subarray of a Buffer is a Buffer.
        return new Uint8Array(plain.buffer, plain.byteOffset, plain.length);
      },
    };
  },
  rsa,
};
