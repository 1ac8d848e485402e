// Generated from InitWebSocket.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C, writeRequest } from "../../strict/system/init-web-socket.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { string, int32 } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putInt64, putUint64 } from "../../../protobuf/write-values.ts";
import { readReply } from "../../../protobuf/envelope.ts";
import { writeReply } from "../../../protobuf/served-envelope.ts";
import type { MessageType } from "../../../message.ts";
import type * as types from "../../strict/system/init-web-socket.ts";

/** @internal */
export const readC2S: Read<types.C2S> = /* @__PURE__ */ byTable<types.C2S>(26, [
  [10, "IP", string],
  [16, "Port", int32],
  [26, "RSAPrivateKey", string],
  [34, "websocketKey", string],
  [42, "clientID", string],
  [50, "programmingLanguage", string],
]);

export const C2S: MessageType<types.C2S> = { name: "InitWebSocket.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt64(w, 8, "serverTime", m.serverTime);
  putUint64(w, 16, "connID", m.connID);
}

export const S2C: MessageType<types.S2C> = { name: "InitWebSocket.S2C", read: readS2C, write: writeS2C };

/** @internal */
export const readRequest: Read<types.Request> = /* @__PURE__ */ byTable<types.Request>(6, [
  [10, "c2s", readC2S, true],
]);

export const Request: MessageType<types.Request> = { name: "InitWebSocket.Request", read: readRequest, write: writeRequest };

export const Response: MessageType<types.Response> = { name: "InitWebSocket.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };
