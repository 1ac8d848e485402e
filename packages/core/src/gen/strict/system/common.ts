// Generated from Common.proto by tools/protoc-gen-opend. Do not edit.
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putUint64, putUint32 } from "../../../protobuf/write-values.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { int32, string } from "../../../protobuf/read-values.ts";
import type { RetType, PacketEncAlgo, ProtoFmt, UserAttribution, ProgramStatusType, Session, PredSide } from "../../wire/Common.ts";
export { RetType, PacketEncAlgo, ProtoFmt, UserAttribution, ProgramStatusType, Session, PredSide } from "../../wire/Common.ts";

/** Identifies the trade request, so that a repeated one can be refused. */
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

/** Where OpenD is between starting and being ready, with OpenD's message about it. */
export interface ProgramStatus {
  /** A value of `ProgramStatusType`: starting, logging in, waiting for a code, or ready. */
  type: ProgramStatusType | (number & {});
  /** More about the status, in OpenD's words. */
  strExtDesc?: string | undefined;
}

/** @internal */
export const readProgramStatus: Read<ProgramStatus> = /* @__PURE__ */ byTable<ProgramStatus>(10, [
  [8, "type", int32],
  [18, "strExtDesc", string],
], ["type"]);
