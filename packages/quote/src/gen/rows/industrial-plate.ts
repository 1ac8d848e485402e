// Generated from Qot_GetIndustrialPlateInfo.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-industrial-plate-info";

/** A plate of an industrial chain. */
export interface IndustrialPlate {
  /** Id of the plate of the request. OpenD calls it `plateId`. */
  readonly id: bigint | undefined;
  /** About the plate, in words. */
  readonly summary: string | undefined;
}

export function industrialPlate(message: Message): IndustrialPlate {
  return {
    id: message.plateId,
    summary: message.summary || undefined,
  };
}
