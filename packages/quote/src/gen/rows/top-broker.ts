// Generated from Qot_GetTopTenBuySellBrokers.BrokerItem by tools/rows. Do not edit.
import type { BrokerItem as Message } from "@opend/core/qot/get-top-ten-buy-sell-brokers";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { type NetSide, netSides } from "../enums/net-side.ts";

/** One broker with large purchases or sales. */
export interface TopBroker {
  /** The broker's name, to show. OpenD calls it `brokerName`. */
  readonly name: string | undefined;
  /** Shares traded; live figures only. OpenD calls it `totalVol`. */
  readonly volume: number | undefined;
  /**
   * Value traded, in the currency of the market; live figures only. OpenD calls it `totalTurnover`.
   */
  readonly turnover: number | undefined;
  /** Shares bought less shares sold. OpenD calls it `netVol`. */
  readonly netVolume: number | undefined;
  /** Whether it bought or sold more. OpenD calls it `buySellType`. */
  readonly side: NetSide | undefined;
  /**
   * Mean price of its trades, in the currency of the market; live figures only. OpenD calls it
   * `avgPrice`.
   */
  readonly averagePrice: number | undefined;
}

export function topBroker(message: Message): TopBroker {
  return {
    name: message.brokerName || undefined,
    volume: message.totalVol,
    turnover: message.totalTurnover,
    netVolume: safeNumber("netVol", message.netVol),
    side: enumName(netSides, message.buySellType),
    averagePrice: message.avgPrice,
  };
}
