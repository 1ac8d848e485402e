// Generated from Qot_GetInstitutionList.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-institution-list";

/** The currency of the values of a page. */
export interface InstitutionsPage {
  /** Currency of the amounts. */
  readonly currency: string | undefined;
}

export function institutionsPage(message: Message): InstitutionsPage {
  return {
    currency: message.currency || undefined,
  };
}
