// Generated from KeepAlive.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/system/keep-alive.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int64 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt64 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/system/keep-alive.ts";

/** @internal */
export const readC2S: Read<types.C2S> = /* @__PURE__ */ byTable<types.C2S>(9, [
  [8, "time", int64],
], ["time"]);

export const C2S: MessageType<types.C2S> = { name: "KeepAlive.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt64(w, 8, "time", m.time ?? missing(w, "time"));
}

export const S2C: MessageType<types.S2C> = { name: "KeepAlive.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "KeepAlive.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "KeepAlive.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Shows OpenD that the client is alive; a TCP connection without one is dropped. KeepAlive, protocol 1004. */
export const KeepAlive: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1004,
  name: "KeepAlive",
  effect: "read",
  limit: "none",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
