// Generated from Qot_GetInstitutionHoldingList.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-institution-holding-list";

/** The currency of the values of a page. */
export interface HoldingsPage {
  /** Currency of the amounts. */
  readonly currency: string | undefined;
}

export function holdingsPage(message: Message): HoldingsPage {
  return {
    currency: message.currency || undefined,
  };
}
