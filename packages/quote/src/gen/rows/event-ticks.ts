// Generated from Qot_GetEventContractTicker.TickerItem by tools/rows. Do not edit.
import type { TickerItem as Message } from "@opend/core/qot/get-event-contract-ticker";
import { codeText } from "../../codes.ts";
import { type EventTick, eventTick } from "./event-tick.ts";

/** The trades in one contract. */
export interface EventTicks {
  /** Market and code of the contract. */
  readonly code: string;
  /** The trades in that contract. OpenD calls it `tickerList`. */
  readonly ticks: readonly EventTick[];
}

export function eventTicks(message: Message): EventTicks {
  return {
    code: codeText(message.code),
    ticks: message.tickerList.map(eventTick),
  };
}
