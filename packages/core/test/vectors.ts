import { readFileSync } from "node:fs";

/** The part of `vectors.json` that the tests of core use. An independent implementation wrote it. */
export interface Vectors {
  readonly frames: readonly {
    readonly name: string;
    readonly protoId: number;
    readonly serialNo: number;
    readonly body: string;
    readonly frame: string;
  }[];
  readonly messages: readonly {
    readonly type: string;
    /** 64-bit integers are strings here. */
    readonly json: Record<string, unknown>;
    readonly bytes: string;
  }[];
}

export const vectors: Vectors = JSON.parse(
  readFileSync(new URL("./vectors.json", import.meta.url), "utf8"),
);

export const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, "hex"));

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
