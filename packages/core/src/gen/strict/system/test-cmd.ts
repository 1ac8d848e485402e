// Generated from TestCmd.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putString, putBytes } from "../../../protobuf/write-values.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { string, bytes } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
  /** Which command; the vendor uses them internally and documents none. */
  cmd: string;
  /** The command's parameters, where they are a text. */
  paramStr?: string | undefined;
  /** The command's parameters, where they are bytes. */
  paramBytes?: Uint8Array | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putString(w, 10, "cmd", m.cmd ?? missing(w, "cmd"));
  putString(w, 18, "paramStr", m.paramStr);
  putBytes(w, 26, "paramBytes", m.paramBytes);
}

export interface S2C {
  /** The command that was carried out, by its name. */
  cmd: string;
  /** The result, where it is a text. */
  resultStr?: string | undefined;
  /** The result, where it is bytes. */
  resultBytes?: Uint8Array | undefined;
}

/** @internal */
export const readS2C: Read<S2C> = /* @__PURE__ */ byTable<S2C>(14, [
  [10, "cmd", string],
  [18, "resultStr", string],
  [26, "resultBytes", bytes],
], ["cmd"]);

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

/** Sends OpenD a test command by name. TestCmd, protocol 1008. */
export const TestCmd: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1008,
  name: "TestCmd",
  effect: "change",
  request: { name: "TestCmd.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "TestCmd.C2S", write: writeC2S },
  reply: { name: "TestCmd.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "TestCmd.S2C", read: readS2C },
});
