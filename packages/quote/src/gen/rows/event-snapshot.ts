// Generated from Qot_GetEventContractSnapshot.SnapshotItem by tools/rows. Do not edit.
import type { SnapshotItem as Message } from "@opend/core/qot/get-event-contract-snapshot";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type EventStatus, eventStatuses } from "../enums/event-status.ts";

/** The snapshot of one contract; prices are in the currency of the market. */
export interface EventSnapshot {
  /** Market and code of the contract. */
  readonly code: string;
  /** Name in the language that OpenD is set to. */
  readonly name: string | undefined;
  /** Latest price, in the currency of the market. */
  readonly price: number | undefined;
  /** The event that the contract is on. OpenD calls it `event_code`. */
  readonly event: string | undefined;
  /** The meaning of the side "yes". OpenD calls it `yes_sub_title`. */
  readonly yesSubtitle: string | undefined;
  /** The meaning of the side "no". OpenD calls it `no_sub_title`. */
  readonly noSubtitle: string | undefined;
  /** Where the contract is in its life. */
  readonly status: EventStatus | undefined;
  /** Contracts traded in all. OpenD calls it `cumulative_volume`. */
  readonly cumulativeVolume: number | undefined;
  /** Best bid for the side "yes", in the currency of the market. OpenD calls it `yes_bid`. */
  readonly yesBid: number | undefined;
  /** Contracts wanted at the best bid for the side "yes". OpenD calls it `yes_bid_size`. */
  readonly yesBidSize: number | undefined;
  /** Best ask for the side "yes", in the currency of the market. OpenD calls it `yes_ask`. */
  readonly yesAsk: number | undefined;
  /** Contracts offered at the best ask for the side "yes". OpenD calls it `yes_ask_size`. */
  readonly yesAskSize: number | undefined;
  /** Best bid for the side "no", in the currency of the market. OpenD calls it `no_bid`. */
  readonly noBid: number | undefined;
  /** Contracts wanted at the best bid for the side "no". OpenD calls it `no_bid_size`. */
  readonly noBidSize: number | undefined;
  /** Best ask for the side "no", in the currency of the market. OpenD calls it `no_ask`. */
  readonly noAsk: number | undefined;
  /** Contracts offered at the best ask for the side "no". OpenD calls it `no_ask_size`. */
  readonly noAskSize: number | undefined;
  /**
   * Time of the latest trade as `YYYY-MM-DD hh:mm:ss`; the vendor does not document the time zone.
   * OpenD calls it `last_trade_time`.
   */
  readonly lastTradeTime: string | undefined;
  /** Contracts traded in the last 24 hours. OpenD calls it `volume_24h`. */
  readonly volume24Hours: number | undefined;
  /** Open contracts. OpenD calls it `open_interest`. */
  readonly openInterest: number | undefined;
}

export function eventSnapshot(message: Message): EventSnapshot {
  return {
    code: codeText(message.code),
    name: message.name || undefined,
    price: message.price,
    event: message.event_code && codeText(message.event_code),
    yesSubtitle: message.yes_sub_title || undefined,
    noSubtitle: message.no_sub_title || undefined,
    status: enumName(eventStatuses, message.status),
    cumulativeVolume: message.cumulative_volume,
    yesBid: message.yes_bid,
    yesBidSize: message.yes_bid_size,
    yesAsk: message.yes_ask,
    yesAskSize: message.yes_ask_size,
    noBid: message.no_bid,
    noBidSize: message.no_bid_size,
    noAsk: message.no_ask,
    noAskSize: message.no_ask_size,
    lastTradeTime: dayText(message.last_trade_time),
    volume24Hours: message.volume_24h,
    openInterest: message.open_interest,
  };
}
