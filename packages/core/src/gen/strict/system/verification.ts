// Generated from Verification.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { VerificationType, VerificationOp } from "../../wire/Verification.ts";
export { VerificationType, VerificationOp } from "../../wire/Verification.ts";

export interface C2S {
  /** A value of `VerificationType`: a code in a picture or one sent to a phone. */
  type: number;
  /** A value of `VerificationOp`: asks for a code, or hands one in. */
  op: number;
  /** What the user read; required when a code is handed in, ignored otherwise. */
  code?: string | undefined;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt32(w, 8, "type", m.type ?? missing(w, "type"));
  putInt32(w, 16, "op", m.op ?? missing(w, "op"));
  putString(w, 26, "code", m.code);
}

export interface S2C {
}

/** @internal */
export const readS2C: Read<S2C> = /* @__PURE__ */ byTable<S2C>(5, [
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

/** Asks for a login verification code, or hands one in to go on with OpenD's login. Verification, protocol 1006. */
export const Verification: Protocol<C2S, S2C, "change"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 1006,
  name: "Verification",
  effect: "change",
  request: { name: "Verification.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Verification.C2S", write: writeC2S },
  reply: { name: "Verification.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Verification.S2C", read: readS2C },
});
