import { readFileSync } from "node:fs";

/** The content of core's `vectors.json`, which an independent implementation made. */
export interface Vectors {
  readonly frames: readonly {
    readonly name: string;
    readonly body: string;
    readonly frame: string;
  }[];
  readonly aes: readonly {
    readonly length: number;
    readonly plain: string;
    readonly key: string;
    readonly iv: string;
    readonly ftaes_ecb: string;
    readonly aes_ecb: string;
    readonly aes_cbc: string;
  }[];
  readonly rsa: readonly {
    readonly bits: 1024 | 2048;
    readonly pem: string;
    readonly plain: string;
    readonly cipher: string;
  }[];
}

export const vectors: Vectors = JSON.parse(
  readFileSync(new URL("../../core/test/vectors.json", import.meta.url), "utf8"),
);

export const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, "hex"));

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A copy of the bytes with one bit of the byte at `index` flipped. */
export function flipped(bytes: Uint8Array, index: number, bit = 0): Uint8Array {
  const result = Uint8Array.from(bytes);
  const byte = result.at(index);
  if (byte === undefined) throw new Error(`there is no byte ${index}`);
  result.set([byte ^ (1 << bit)], index < 0 ? result.length + index : index);
  return result;
}

/** The key of the vectors with this size. */
export function keyOf(bits: 1024 | 2048): string {
  const vector = vectors.rsa.find((candidate) => candidate.bits === bits);
  if (!vector) throw new Error(`no vector has a key of ${bits} bits`);
  return vector.pem;
}
