// Generated from KeepAlive.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt64 } from "../../../protobuf/write-values.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int64 } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
  /** The client's clock, in Unix seconds. */
  time: bigint;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt64(w, 8, "time", m.time ?? missing(w, "time"));
}

export interface S2C {
  /** OpenD's clock, in Unix seconds. */
  time: bigint;
}

/** @internal */
export const readS2C: Read<S2C> = /* @__PURE__ */ byTable<S2C>(9, [
  [8, "time", int64],
], ["time"]);

export interface Request {
  /** The content of the request. */
  c2s: C2S;
}

export interface Response {
  /** A value of `RetType`: 0 is success, anything else a failure. */
  retType: number;
  /** OpenD's message about a failure, in OpenD's language. */
  retMsg?: string | undefined;
  /** OpenD's number of a failure, if there is one. */
  errCode?: number | undefined;
  /** The content of the reply or push; absent if `retType` is a failure. */
  s2c?: S2C | undefined;
}

/** Shows OpenD that the client is alive; a TCP connection without one is dropped. KeepAlive, protocol 1004. */
export const KeepAlive: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1004,
  name: "KeepAlive",
  effect: "read",
  limit: "none",
  request: { name: "KeepAlive.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "KeepAlive.C2S", write: writeC2S },
  reply: { name: "KeepAlive.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "KeepAlive.S2C", read: readS2C },
});
