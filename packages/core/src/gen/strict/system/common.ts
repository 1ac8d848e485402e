// Generated from Common.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Common.ts";
import type { RetType, PacketEncAlgo, ProtoFmt, UserAttribution, ProgramStatusType, Session, PredSide } from "../../wire/Common.ts";
export { RetType, PacketEncAlgo, ProtoFmt, UserAttribution, ProgramStatusType, Session, PredSide } from "../../wire/Common.ts";

export interface PacketID {
  connID: bigint;
  serialNo: number;
}

export const PacketID: MessageType<PacketID> = {
  name: "Common.PacketID",
  wire: wire.PacketID,
  checked: [
    ["connID", "required"],
    ["serialNo", "required"],
  ],
};

export interface ProgramStatus {
  type: ProgramStatusType | (number & {});
  strExtDesc?: string | undefined;
}

export const ProgramStatus: MessageType<ProgramStatus> = {
  name: "Common.ProgramStatus",
  wire: wire.ProgramStatus,
  checked: [
    ["type", "required"],
  ],
};
