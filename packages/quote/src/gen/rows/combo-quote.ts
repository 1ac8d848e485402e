// Generated from Qot_GetEventContractComboRfq.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-event-contract-combo-rfq";
import { type ComboLeg, comboLeg } from "./combo-leg.ts";

/** The price of a combination of event contracts. */
export interface ComboQuote {
  /**
   * Bid for the side "yes" of the combination, in the currency of the market. OpenD calls it
   * `bidPrice`.
   */
  readonly bid: number | undefined;
  /**
   * Ask for the side "yes" of the combination, in the currency of the market. OpenD calls it
   * `askPrice`.
   */
  readonly ask: number | undefined;
  /** Id of the quote; an order needs it. */
  readonly quoteId: string | undefined;
  /** Whether it makes sense to ask again. */
  readonly shouldRetry: boolean | undefined;
  /** The legs, as the request had them. OpenD calls it `comboLegList`. */
  readonly legs: readonly ComboLeg[];
}

export function comboQuote(message: Message): ComboQuote {
  return {
    bid: message.bidPrice,
    ask: message.askPrice,
    quoteId: message.quoteId || undefined,
    shouldRetry: message.shouldRetry,
    legs: message.comboLegList.map(comboLeg),
  };
}
