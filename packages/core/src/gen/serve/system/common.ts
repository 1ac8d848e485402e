// Generated from Common.proto by tools/protoc-gen-opend. Do not edit.
import { writePacketID, readProgramStatus } from "../../strict/system/common.ts";
import { done, type Reader, skip, lacks } from "../../../protobuf/reader.ts";
import { uint64, uint32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import type { MessageType } from "../../../message.ts";
import type * as types from "../../strict/system/common.ts";

/** @internal */
export function readPacketID(r: Reader): types.PacketID {
  let connID: bigint | undefined;
  let serialNo: number | undefined;
  while (r.tag !== 0) {
    const { pos } = r;
    if (r.tag === 8) connID = uint64(r);
    if (r.tag === 16) serialNo = uint32(r);
    if (r.pos === pos) skip(r);
  }
  return done(r, 10, { connID: connID ?? lacks(r, "connID"), serialNo: serialNo ?? lacks(r, "serialNo") });
}

export const PacketID: MessageType<types.PacketID> = { name: "Common.PacketID", read: readPacketID, write: writePacketID };

/** @internal */
export function writeProgramStatus(w: Writer, m: Loose<types.ProgramStatus>): void {
  putInt32(w, 8, "type", m.type ?? missing(w, "type"));
  putString(w, 18, "strExtDesc", m.strExtDesc);
}

export const ProgramStatus: MessageType<types.ProgramStatus> = { name: "Common.ProgramStatus", read: readProgramStatus, write: writeProgramStatus };
