import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";

const vectors: { rsa: { bits: number; pem: string }[] } = JSON.parse(
  readFileSync(new URL("../../core/test/vectors.json", import.meta.url), "utf8"),
);

/** The fixed keys of core's vectors, as PKCS#1. */
export function rsaKey(bits: 1024 | 2048): string {
  const vector = vectors.rsa.find((each) => each.bits === bits);
  if (!vector) throw new Error(`no vector has a key of ${bits} bits`);
  return vector.pem;
}

export const asPkcs8 = (pem: string): string =>
  createPrivateKey(pem).export({ type: "pkcs8", format: "pem" }) as string;
