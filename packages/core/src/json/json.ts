import type { BodyFormat } from "../body-format.ts";
import type { MessageReader } from "../message.ts";
import { readJson } from "./read.ts";
import { writeJson } from "./write.ts";

/**
 * Bodies in JSON, for `connect({ bodyFormat: json })` over TCP: with the schema's field names, 64-bit
 * integers as strings, bytes as base64, enums as numbers. What comes out of a call is the same as with
 * protobuf. Slower and larger than that: for looking on, and for what stands between you and OpenD.
 */
export const json: BodyFormat = {
  protoFmt: 1,
  write: writeJson,
  // What stands in the schema under a message's name is what its type says: both are generated from it.
  read: <T extends object>({ name }: MessageReader<T>, bytes: Uint8Array) =>
    readJson(name, bytes) as T,
};
