// Generated from Qot_Common.ComboLeg by tools/rows. Do not edit.
import type { ComboLeg as Message } from "@opend/core/qot/common";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { type EventSide, eventSides } from "../enums/event-side.ts";
import { type LegSide, legSides } from "../enums/leg-side.ts";

/** One leg of a combination. */
export interface ComboLeg {
  /** The stock or option of the leg. OpenD calls it `security`. */
  readonly code: string;
  /** Whether the leg is bought or sold. */
  readonly side: LegSide | undefined;
  /** Quantity of the leg relative to the other legs, a plain ratio. OpenD calls it `qtyRatio`. */
  readonly ratio: number | undefined;
  /**
   * The position that the leg closes; accounts of moomoo Japan only. OpenD calls it `positionID`.
   */
  readonly positionId: bigint | undefined;
  /** The side of an event contract. OpenD calls it `predSide`. */
  readonly eventSide: EventSide | undefined;
}

export function comboLeg(message: Message): ComboLeg {
  return {
    code: codeText(message.security),
    side: enumName(legSides, message.side),
    ratio: message.qtyRatio,
    positionId: message.positionID,
    eventSide: enumName(eventSides, message.predSide),
  };
}
