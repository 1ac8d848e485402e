import { constants, createPublicKey, privateDecrypt, publicEncrypt } from "node:crypto";
import type { Ciphers } from "@opend/core/internal";
import { readPrivateKey } from "./private-key.ts";

/** RSA with PKCS#1 v1.5 padding, of a private key in PEM text. */
export const rsa: Ciphers["rsa"] = (pem) => {
  const key = readPrivateKey(pem);
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits === undefined) throw new Error("its size is unknown");
  const publicKey = createPublicKey(key);
  return {
    modulusBytes: Math.ceil(bits / 8),
    encrypt: (plain) =>
      publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, plain),
    // Node 20 and Bun refuse to remove v1.5 padding (CVE-2023-46809): an attacker who can try many
    // blocks and sees why each failed learns the plain text. We send no reply, so we may remove it.
    decrypt: (block) =>
      withoutPadding(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, block)),
  };
};

const shortestPadding = 8;

// 00 02, at least eight bytes that are not zero, 00, the plain bytes.
function withoutPadding(block: Uint8Array): Uint8Array {
  const end = block.indexOf(0, 2);
  if (block[0] !== 0 || block[1] !== 2 || end < 2 + shortestPadding)
    throw new Error("the block has no valid PKCS#1 v1.5 padding");
  return block.subarray(end + 1);
}
