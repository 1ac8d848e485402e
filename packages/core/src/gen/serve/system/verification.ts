// Generated from Verification.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/system/verification.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/system/verification.ts";

/** @internal */
export const readC2S: Read<types.C2S> = /* @__PURE__ */ byTable<types.C2S>(11, [
  [8, "type", int32],
  [16, "op", int32],
  [26, "code", string],
], ["type", "op"]);

export const C2S: MessageType<types.C2S> = { name: "Verification.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
}

export const S2C: MessageType<types.S2C> = { name: "Verification.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Verification.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Verification.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a login verification code, or hands one in to go on with OpenD's login. Verification, protocol 1006. */
export const Verification: ServedProtocol<types.C2S, types.S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1006,
  name: "Verification",
  effect: "change",
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
