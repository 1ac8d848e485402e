// Generated from UsedQuota.proto by tools/protoc-gen-opend. Do not edit.
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32 } from "../../../protobuf/read-values.ts";
import type { MessageWriter, MessageReader } from "../../../message.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
}

export interface S2C {
  /** Subscriptions held at present, over all connections. */
  usedSubQuota?: number | undefined;
  /** Securities counted against the history K-line quota. */
  usedKLineQuota?: number | undefined;
}

/** @internal */
export const readS2C: Read<S2C> = /* @__PURE__ */ byTable<S2C>(7, [
  [8, "usedSubQuota", int32],
  [16, "usedKLineQuota", int32],
]);

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

export const Request: MessageWriter<Request> = { name: "UsedQuota.Request", write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageReader<Response> = { name: "UsedQuota.Response", read: (r) => readReply(r, readS2C) };
