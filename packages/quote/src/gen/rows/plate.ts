// Generated from Qot_Common.PlateInfo by tools/rows. Do not edit.
import type { PlateInfo as Message } from "@opend/core/qot/common";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { type PlateType, plateTypes } from "../enums/plate-type.ts";

/** A plate: a sector, region or theme that groups stocks. It has a code like a security's. */
export interface Plate {
  /** Market and code of the plate. OpenD calls it `plate`. */
  readonly code: string;
  /** Name of the plate in the language that OpenD is set to. */
  readonly name: string;
  /** Only in replies to `Qot_GetOwnerPlate`. OpenD calls it `plateType`. */
  readonly type: PlateType | undefined;
}

export function plate(message: Message): Plate {
  return {
    code: codeText(message.plate),
    name: message.name,
    type: enumName(plateTypes, message.plateType),
  };
}
