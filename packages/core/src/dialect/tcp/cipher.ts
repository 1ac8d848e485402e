import { CipherError } from "../../errors.ts";
import { messageOf } from "../../foreign.ts";
import type { BlockCipher, Ciphers } from "./crypto.ts";

/** How bodies are encrypted after the login. */
export type BodyEncryption = "FTAES_ECB" | "AES_ECB" | "AES_CBC";

/** The value of `packetEncAlgo` in InitConnect. */
export const encryptionNumbers: Readonly<Record<BodyEncryption, number>> = {
  FTAES_ECB: 0,
  AES_ECB: 1,
  AES_CBC: 2,
};

/** `packetEncAlgo` of a connection without a key. */
export const noEncryption = -1;

const blockBytes = 16;

/** The AES cipher for all bodies after the login. */
export function bodyCipher(
  ciphers: Ciphers,
  encryption: BodyEncryption,
  key: Uint8Array,
  iv: Uint8Array | undefined,
): BlockCipher {
  if (key.length !== blockBytes)
    throw new CipherError(`an AES key has 16 bytes, this one ${key.length}`);
  switch (encryption) {
    case "FTAES_ECB":
      return ftaes(ciphers.aes("ecb", "none", key));
    case "AES_ECB":
      return refusing(ciphers.aes("ecb", "pkcs7", key));
    case "AES_CBC":
      if (iv?.length !== blockBytes)
        throw new CipherError("AES_CBC needs an aesCBCiv of 16 bytes in the login's reply");
      return refusing(ciphers.aes("cbc", "pkcs7", key, iv));
  }
}

// Zero-padded to whole blocks, then one more block that ends with the plain length modulo 16.
function ftaes(aes: BlockCipher): BlockCipher {
  return {
    encrypt(plain) {
      const tail = plain.length % blockBytes;
      const padded = new Uint8Array(tail === 0 ? plain.length : plain.length + blockBytes - tail);
      padded.set(plain);
      const cipher = aes.encrypt(padded);
      const result = new Uint8Array(cipher.length + blockBytes);
      result.set(cipher);
      result[result.length - 1] = tail;
      return result;
    },
    decrypt(cipher) {
      const tail = cipher.at(-1);
      const blocks = cipher.length / blockBytes - 1;
      if (
        tail === undefined ||
        !Number.isInteger(blocks) ||
        blocks < 0 ||
        tail >= blockBytes ||
        (tail > 0 && blocks === 0)
      )
        throw new CipherError(`${cipher.length} bytes are not an FTAES_ECB body`);
      const plain = aes.decrypt(cipher.subarray(0, blocks * blockBytes));
      return tail === 0 ? plain : plain.subarray(0, plain.length - blockBytes + tail);
    },
  };
}

const refusing = (aes: BlockCipher): BlockCipher => ({
  encrypt: (plain) => aes.encrypt(plain),
  decrypt(cipher) {
    try {
      return aes.decrypt(cipher);
    } catch (cause) {
      throw new CipherError("a body cannot be decrypted with the session's key", { cause });
    }
  },
});

/** RSA for the login: plain blocks of 100 bytes for a 1024-bit key, 200 for 2048. */
export function loginCipher(ciphers: Ciphers, pem: string): BlockCipher {
  const key = readKey(ciphers, pem, "the RSA key");
  const plainBytes = Math.floor((key.modulusBytes * 100) / 128);
  return {
    encrypt: (plain) => joined(blocks(plain, plainBytes).map((block) => key.encrypt(block))),
    decrypt(cipher) {
      if (cipher.length % key.modulusBytes !== 0)
        throw new CipherError(
          `${cipher.length} bytes are not encrypted with this key of ${key.modulusBytes * 8} bits`,
        );
      try {
        return joined(blocks(cipher, key.modulusBytes).map((block) => key.decrypt(block)));
      } catch (cause) {
        throw new CipherError("the login cannot be decrypted: OpenD holds another key", { cause });
      }
    },
  };
}

/** @throws {CipherError} when the key is unusable, with the reason. `source` names the key's origin. */
export function readKey(ciphers: Ciphers, pem: string, source: string): ReturnType<Ciphers["rsa"]> {
  try {
    return ciphers.rsa(pem);
  } catch (cause) {
    throw new CipherError(`${source} is not a private RSA key in PEM text: ${messageOf(cause)}`, {
      cause,
    });
  }
}

function blocks(bytes: Uint8Array, size: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

/** Concatenates byte arrays. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
