// Generated from Qot_GetEventContractTicker.TickerPoint by tools/rows. Do not edit.
import type { TickerPoint as Message } from "@opend/core/qot/get-event-contract-ticker";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type EventSide, eventSides } from "../enums/event-side.ts";

/** One trade in an event contract; prices are in the currency of the market. */
export interface EventTick {
  /** Identifies the trade; a number. */
  readonly sequence: string | undefined;
  /** Contracts traded. */
  readonly volume: number | undefined;
  /** Time of the trade as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone. */
  readonly time: string | undefined;
  /** Price of the side "yes", in the currency of the market. */
  readonly yesPrice: number | undefined;
  /** Price of the side "no", in the currency of the market. */
  readonly noPrice: number | undefined;
  /** The side of the trade. */
  readonly side: EventSide | undefined;
}

export function eventTick(message: Message): EventTick {
  return {
    sequence: message.sequence || undefined,
    volume: message.volume,
    time: dayText(message.time),
    yesPrice: message.yesPrice,
    noPrice: message.noPrice,
    side: enumName(eventSides, message.side),
  };
}
