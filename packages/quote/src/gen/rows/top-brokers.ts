// Generated from Qot_GetTopTenBuySellBrokers.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-top-ten-buy-sell-brokers";
import type { InZones } from "../../rows/subject.ts";
import { type MarketTime, marketTimeIfTold } from "../../time/market-time.ts";
import { type TopBroker, topBroker } from "./top-broker.ts";

/** The brokers with the largest purchases and sales of a stock. */
export interface TopBrokers {
  /** True for today's live figures, false for those of a past day. OpenD calls it `isRealTime`. */
  readonly isLive: boolean | undefined;
  /**
   * When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone.
   * OpenD calls it `dataTimeStr`.
   */
  readonly time: MarketTime | undefined;
  /** The brokers, by net volume, the highest first. OpenD calls it `brokerList`. */
  readonly brokers: readonly TopBroker[];
}

export function topBrokers(message: Message, about: InZones): TopBrokers {
  return {
    isLive: message.isRealTime,
    time: marketTimeIfTold({ time: message.dataTimeStr ?? "", timestamp: Number(message.dataTime ?? 0n) }, about.zones, "Qot_GetTopTenBuySellBrokers.S2C"),
    brokers: message.brokerList.map(topBroker),
  };
}
