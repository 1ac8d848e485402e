// Generated from Qot_RequestTradeDate.TradeDate by tools/rows. Do not edit.
import type { TradeDate as Message } from "@opend/core/qot/request-trade-date";
import { enumName } from "../../enum-name.ts";
import type { InZone, MarketDay } from "../../time/market-day.ts";
import { marketDayOf } from "../../time/parse-day.ts";
import { type TradingSession, tradingSessions } from "../enums/trading-session.ts";

/** A day on which a market trades. */
export interface TradingDay extends MarketDay {
  /** The whole day, or the morning or afternoon only. OpenD calls it `tradeDateType`. */
  readonly session: TradingSession;
}

export function tradingDay(message: Message, about: InZone): TradingDay {
  const at = marketDayOf(message.time, about.timeZone, "Qot_RequestTradeDate.TradeDate");
  return {
    date: at.date,
    timestamp: at.timestamp,
    timeZone: at.timeZone,
    session: enumName(tradingSessions, message.tradeDateType ?? 0),
  };
}
