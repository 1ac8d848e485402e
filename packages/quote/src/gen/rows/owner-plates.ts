// Generated from Qot_GetOwnerPlate.SecurityOwnerPlate by tools/rows. Do not edit.
import type { SecurityOwnerPlate as Message } from "@opend/core/qot/get-owner-plate";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { type Plate, plate } from "./plate.ts";

/** A security and the plates that it belongs to. */
export interface OwnerPlates extends Subject {
  /** The plates that the security belongs to. OpenD calls it `plateInfoList`. */
  readonly plates: readonly Plate[];
}

export function ownerPlates(message: Message): OwnerPlates {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    plates: message.plateInfoList.map(plate),
  };
}

/** The columns of {@link OwnerPlates}. */
export const ownerPlatesColumns: FieldKinds<OwnerPlates> = {
  code: "plain",
  market: "plain",
  name: "plain",
  plates: "plain",
};
