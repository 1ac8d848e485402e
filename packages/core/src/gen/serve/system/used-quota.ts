// Generated from UsedQuota.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/system/used-quota.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putInt32 } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import type * as types from "../../strict/system/used-quota.ts";

/** @internal */
export const readC2S: Read<types.C2S> = /* @__PURE__ */ byTable<types.C2S>(5, [
]);

export const C2S: MessageType<types.C2S> = { name: "UsedQuota.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt32(w, 8, "usedSubQuota", m.usedSubQuota);
  putInt32(w, 16, "usedKLineQuota", m.usedKLineQuota);
}

export const S2C: MessageType<types.S2C> = { name: "UsedQuota.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "UsedQuota.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "UsedQuota.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };
