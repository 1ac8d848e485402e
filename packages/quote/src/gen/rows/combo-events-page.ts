// Generated from Qot_GetEventContractComboList.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-event-contract-combo-list";

/** The inputs of a request for the price of a combination. */
export interface ComboEventsPage {
  /**
   * Key of the set of combinations, as exchange and symbol; hand it to `comboQuote` as it is. OpenD
   * calls it `mvc`.
   */
  readonly comboToken: string | undefined;
}

export function comboEventsPage(message: Message): ComboEventsPage {
  return {
    comboToken: message.mvc || undefined,
  };
}
