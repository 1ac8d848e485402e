// Generated from Common.proto by tools/protoc-gen-opend. Do not edit.
import { writePacketID, readProgramStatus } from "../../strict/system/common.ts";
import type { Read } from "../../../protobuf/reader.ts";
import { byTable } from "../../../protobuf/read-table.ts";
import { uint64, uint32 } from "../../../protobuf/read-values.ts";
import { type Loose, type Writer, missing } from "../../../protobuf/writer.ts";
import { putInt32, putString } from "../../../protobuf/write-values.ts";
import type { MessageType } from "../../../message.ts";
import type * as types from "../../strict/system/common.ts";

/** @internal */
export const readPacketID: Read<types.PacketID> = /* @__PURE__ */ byTable<types.PacketID>(10, [
  [8, "connID", uint64],
  [16, "serialNo", uint32],
], ["connID", "serialNo"]);

export const PacketID: MessageType<types.PacketID> = { name: "Common.PacketID", read: readPacketID, write: writePacketID };

/** @internal */
export function writeProgramStatus(w: Writer, m: Loose<types.ProgramStatus>): void {
  putInt32(w, 8, "type", m.type ?? missing(w, "type"));
  putString(w, 18, "strExtDesc", m.strExtDesc);
}

export const ProgramStatus: MessageType<types.ProgramStatus> = { name: "Common.ProgramStatus", read: readProgramStatus, write: writeProgramStatus };
