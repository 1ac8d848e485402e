// Generated from Qot_GetOptionEvent.CorporateAction by tools/rows. Do not edit.
import type { CorporateAction as Message } from "@opend/core/qot/get-option-event";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type CorporateActionType, corporateActionTypes } from "../enums/corporate-action-type.ts";

/** A corporate action of the underlying. */
export interface CorporateAction {
  /** What kind of action. */
  readonly actionType: CorporateActionType | undefined;
  /** Day of the action as `YYYY-MM-DD`. OpenD calls it `actionTime`. */
  readonly actionDate: string | undefined;
}

export function corporateAction(message: Message): CorporateAction {
  return {
    actionType: enumName(corporateActionTypes, message.actionType),
    actionDate: dayText(message.actionTime),
  };
}
