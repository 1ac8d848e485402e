// Generated from Common.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putUint64, putUint32 } from "../../../protobuf/write-values.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import type { RetType, PacketEncAlgo, ProtoFmt, UserAttribution, ProgramStatusType, Session, PredSide } from "../../wire/Common.ts";
export { RetType, PacketEncAlgo, ProtoFmt, UserAttribution, ProgramStatusType, Session, PredSide } from "../../wire/Common.ts";

/** Tells one trade request from another, so that a repeated one can be refused. */
export interface PacketID {
  /** The connection's id from `InitConnect`. */
  connID: bigint;
  /** A number that the client raises with every request. */
  serialNo: number;
}

/** @internal */
export function writePacketID(w: Writer, m: Loose<PacketID>): void {
  putUint64(w, 8, "connID", m.connID ?? missing(w, "connID"));
  putUint32(w, 16, "serialNo", m.serialNo ?? missing(w, "serialNo"));
}

/** Where OpenD is between starting and being ready, with its own words about it. */
export interface ProgramStatus {
  /** A value of `ProgramStatusType`: starting, logging in, waiting for a code, or ready. */
  type: ProgramStatusType | (number & {});
  /** More about the status, in OpenD's own words. */
  strExtDesc?: string | undefined;
}

/** @internal */
export function readProgramStatus(r: Reader): ProgramStatus {
  let type: ProgramStatusType | (number & {}) | undefined;
  let strExtDesc: string | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) type = int32(r);
    if (r.tag === 18) strExtDesc = string(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { type: type ?? lacks(r, "type"), strExtDesc });
}
