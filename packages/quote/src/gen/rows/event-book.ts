// Generated from Qot_GetEventContractOrderBook.OrderBookItem by tools/rows. Do not edit.
import type { OrderBookItem as Message } from "@opend/core/qot/get-event-contract-order-book";
import { codeText } from "../../codes.ts";
import { type EventBookLevel, eventBookLevel } from "./event-book-level.ts";

/** The order book of one contract. */
export interface EventBook {
  /** Market and code of the contract. */
  readonly code: string;
  /** Bids for the side "yes". */
  readonly yesBids: readonly EventBookLevel[];
  /** Offers of the side "yes". */
  readonly yesAsks: readonly EventBookLevel[];
  /** Bids for the side "no". */
  readonly noBids: readonly EventBookLevel[];
  /** Offers of the side "no". */
  readonly noAsks: readonly EventBookLevel[];
}

export function eventBook(message: Message): EventBook {
  return {
    code: codeText(message.code),
    yesBids: message.yesBids.map(eventBookLevel),
    yesAsks: message.yesAsks.map(eventBookLevel),
    noBids: message.noBids.map(eventBookLevel),
    noAsks: message.noAsks.map(eventBookLevel),
  };
}
