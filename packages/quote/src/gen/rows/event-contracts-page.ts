// Generated from Qot_GetEventContract.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-event-contract";
import { type RecommendedContract, recommendedContract } from "./recommended-contract.ts";

/** The contracts that the vendor recommends. */
export interface EventContractsPage {
  /** Contracts on the event that the vendor recommends. OpenD calls it `recommendContracts`. */
  readonly recommended: readonly RecommendedContract[];
}

export function eventContractsPage(message: Message): EventContractsPage {
  return {
    recommended: message.recommendContracts.map(recommendedContract),
  };
}
