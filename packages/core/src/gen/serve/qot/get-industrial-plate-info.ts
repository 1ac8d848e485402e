// Generated from Qot_GetIndustrialPlateInfo.proto by tools/protoc-gen-opend. Do not edit.
import { writeC2S, readS2C } from "../../strict/qot/get-industrial-plate-info.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int64 } from "../../../protobuf/read-values.ts";
import type { Loose, Writer } from "../../../protobuf/writer.ts";
import { putInt64, putString } from "../../../protobuf/write-values.ts";
import { readRequest, writeReply } from "../../../protobuf/served-envelope.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";
import type { MessageType } from "../../../message.ts";
import { frozen } from "../../../frozen.ts";
import type { ServedProtocol } from "../../../protocol.ts";
import type * as types from "../../strict/qot/get-industrial-plate-info.ts";

/** @internal */
export function readC2S(r: Reader): types.C2S {
  let plateId: bigint | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) plateId = int64(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 9, { plateId: plateId ?? lacks(r, "plateId") });
}

export const C2S: MessageType<types.C2S> = { name: "Qot_GetIndustrialPlateInfo.C2S", read: readC2S, write: writeC2S };

/** @internal */
export function writeS2C(w: Writer, m: Loose<types.S2C>): void {
  putInt64(w, 8, "plateId", m.plateId);
  putString(w, 18, "summary", m.summary);
}

export const S2C: MessageType<types.S2C> = { name: "Qot_GetIndustrialPlateInfo.S2C", read: readS2C, write: writeS2C };

export const Request: MessageType<types.Request> = { name: "Qot_GetIndustrialPlateInfo.Request", read: (r) => readRequest(r, readC2S), write: (w, m) => writeRequest(w, m, writeC2S) };

export const Response: MessageType<types.Response> = { name: "Qot_GetIndustrialPlateInfo.Response", read: (r) => readReply(r, readS2C), write: (w, m) => writeReply(w, m, writeS2C) };

/** Asks for a summary of a plate of an industrial chain. Qot_GetIndustrialPlateInfo, protocol 3430. */
export const GetIndustrialPlateInfo: ServedProtocol<types.C2S, types.S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3430,
  name: "Qot_GetIndustrialPlateInfo",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: Request,
  c2s: C2S,
  reply: Response,
  s2c: S2C,
});
