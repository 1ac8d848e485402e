// Generated from Qot_GetCompanyOperationalEfficiency.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-company-operational-efficiency";

/** The currency of the amounts of a page. */
export interface OperatingEfficiencyPage {
  /** Currency of the amounts, as an ISO 4217 code. OpenD calls it `currencyCode`. */
  readonly currency: string | undefined;
}

export function operatingEfficiencyPage(message: Message): OperatingEfficiencyPage {
  return {
    currency: message.currencyCode || undefined,
  };
}
