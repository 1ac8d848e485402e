// Generated from TestCmd.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/system/test-cmd.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { string, bytes } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putString, putBytes } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/system/test-cmd.ts";

/** @internal */
export const readC2S: Read<types.C2S> = /* @__PURE__ */ byTable<types.C2S>(14, [
  [10, "cmd", string],
  [18, "paramStr", string],
  [26, "paramBytes", bytes],
], ["cmd"]);

export const C2S: MessageType<types.C2S> = { name: "TestCmd.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putString(w, 10, "cmd", m.cmd ?? missing(w, "cmd"));
  putString(w, 18, "resultStr", m.resultStr);
  putBytes(w, 26, "resultBytes", m.resultBytes);
}

export const S2C: MessageType<types.S2C> = { name: "TestCmd.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "TestCmd.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "TestCmd.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Sends OpenD a test command by name. TestCmd, protocol 1008. */
export const TestCmd: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1008,
  name: "TestCmd",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
