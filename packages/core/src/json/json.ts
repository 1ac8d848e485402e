import type { BodyFormat } from "../body-format.ts";
import type { MessageReader } from "../message.ts";
import { readJson } from "./read.ts";
import { writeJson } from "./write.ts";

/**
 * Message bodies in JSON, for `connect({ bodyFormat: json })` over TCP. Fields have the names of the
 * schema, 64-bit integers are strings, bytes are base64, enums are numbers. Calls return the same
 * values as with protobuf. JSON is slower and larger; use it to inspect the traffic, or for a proxy
 * between you and OpenD.
 */
export const json: BodyFormat = {
  protoFmt: 1,
  write: writeJson,
  // The cast is safe: the type and the schema entry of a name are generated from the same message.
  read: <T extends object>({ name }: MessageReader<T>, bytes: Uint8Array) =>
    readJson(name, bytes) as T,
};
