// Generated from Common.proto by tools/protoc-gen-opend. Do not edit.
import type { MessageType } from "../../../message.ts";
import * as wire from "../../wire/Common.ts";
import type { RetType, PacketEncAlgo, ProtoFmt, UserAttribution, ProgramStatusType, Session, PredSide } from "../../wire/Common.ts";
export { RetType, PacketEncAlgo, ProtoFmt, UserAttribution, ProgramStatusType, Session, PredSide } from "../../wire/Common.ts";

/** Tells one trade request from another, so that a repeated one can be refused. */
export interface PacketID {
  /** The connection's id from `InitConnect`. */
  connID: bigint;
  /** A number that the client raises with every request. */
  serialNo: number;
}

export const PacketID: MessageType<PacketID> = {
  name: "Common.PacketID",
  wire: wire.PacketID,
  checked: [
    ["connID", "required", "uint64"],
    ["serialNo", "required", "uint32"],
  ],
};

/** Where OpenD is between starting and being ready, with its own words about it. */
export interface ProgramStatus {
  /** A value of `ProgramStatusType`: starting, logging in, waiting for a code, or ready. */
  type: ProgramStatusType | (number & {});
  /** More about the status, in OpenD's own words. */
  strExtDesc?: string | undefined;
}

export const ProgramStatus: MessageType<ProgramStatus> = {
  name: "Common.ProgramStatus",
  wire: wire.ProgramStatus,
  checked: [
    ["type", "required"],
  ],
};
