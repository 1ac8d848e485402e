// Generated from TestCmd.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/system/test-cmd.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
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
export function readC2S(r: Reader): types.C2S {
  let cmd: string | undefined;
  let paramStr: string | undefined;
  let paramBytes: Uint8Array | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 10) cmd = string(r);
    if (r.tag === 18) paramStr = string(r);
    if (r.tag === 26) paramBytes = bytes(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 14, { cmd: cmd ?? lacks(r, "cmd"), paramStr, paramBytes });
}

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
