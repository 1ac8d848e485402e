// Generated from Qot_GetIndustrialPlateInfo.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt64 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip } from "../../../protobuf/reader.ts";
import { int64, string } from "../../../protobuf/read-values.ts";
import { frozen } from "../../../frozen.ts";
import type { Protocol } from "../../../protocol.ts";
import { writeRequest, readReply } from "../../../protobuf/envelope.ts";

export interface C2S {
  /** Id of the plate in the industrial chains. */
  plateId: bigint;
}

/** @internal */
export function writeC2S(w: Writer, m: Loose<C2S>): void {
  putInt64(w, 8, "plateId", m.plateId ?? missing(w, "plateId"));
}

export interface S2C {
  /** Id of the plate of the request. */
  plateId?: bigint | undefined;
  /** About the plate, in words. */
  summary?: string | undefined;
}

/** @internal */
export function readS2C(r: Reader): S2C {
  let plateId: bigint | undefined;
  let summary: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) plateId = int64(r);
    if (r.tag === 18) summary = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 13, { plateId, summary });
}

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

/** Asks for a summary of a plate of an industrial chain. Qot_GetIndustrialPlateInfo, protocol 3430. */
export const GetIndustrialPlateInfo: Protocol<C2S, S2C, "read"> = /* @__PURE__ */ frozen({
  kind: "request",
  id: 3430,
  name: "Qot_GetIndustrialPlateInfo",
  effect: "read",
  limit: { requests: 60, windowMs: 30000 },
  request: { name: "Qot_GetIndustrialPlateInfo.Request", write: (w, m) => writeRequest(w, m, writeC2S) },
  c2s: { name: "Qot_GetIndustrialPlateInfo.C2S", write: writeC2S },
  reply: { name: "Qot_GetIndustrialPlateInfo.Response", read: (r) => readReply(r, readS2C) },
  s2c: { name: "Qot_GetIndustrialPlateInfo.S2C", read: readS2C },
});
