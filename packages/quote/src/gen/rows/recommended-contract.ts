// Generated from Qot_GetEventContract.RecommendContract by tools/rows. Do not edit.
import type { RecommendContract as Message } from "@opend/core/qot/get-event-contract";
import { codeText } from "../../codes.ts";

/** A contract that the vendor recommends. */
export interface RecommendedContract {
  /** Market and code of the contract. OpenD calls it `contractSecurity`. */
  readonly code: string;
}

export function recommendedContract(message: Message): RecommendedContract {
  return {
    code: codeText(message.contractSecurity),
  };
}
