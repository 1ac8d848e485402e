import {
  type BasicQot,
  DarkStatus,
  type Security as SchemaSecurity,
  SecurityStatus,
} from "@opend/core/qot/common";
import type { Security } from "../data/securities.ts";
import { markets } from "./markets.ts";
import type { Quote } from "./quote.ts";
import { midnight, wallClock } from "./zone.ts";

/** What basic quotes and snapshots have in common. */
export interface QuoteFields {
  security: SchemaSecurity;
  name: string;
  listTime: string;
  listTimestamp: number;
  updateTime: string;
  updateTimestamp: number;
  priceSpread: number;
  highPrice: number;
  openPrice: number;
  lowPrice: number;
  curPrice: number;
  lastClosePrice: number;
  volume: bigint;
  turnover: number;
  turnoverRate: number;
  amplitude: number;
  secStatus: number;
}

/** How the schema names a security. */
export const schemaSecurity = ({ market, code }: Security): SchemaSecurity => ({
  market: markets[market].number,
  code,
});

export function quoteFields(quote: Quote, seconds: number): QuoteFields {
  const { security } = quote;
  const { zone } = markets[security.market];
  const { day, time } = wallClock(seconds, zone);
  return {
    security: schemaSecurity(security),
    name: security.name,
    listTime: security.listDay,
    listTimestamp: midnight(security.listDay, zone),
    updateTime: `${day} ${time}`,
    updateTimestamp: seconds,
    priceSpread: security.priceSpread,
    highPrice: quote.high,
    openPrice: quote.open,
    lowPrice: quote.low,
    curPrice: quote.current,
    lastClosePrice: security.lastClose,
    volume: BigInt(quote.volume),
    turnover: quote.turnover,
    turnoverRate: quote.turnoverRate,
    amplitude: quote.amplitude,
    secStatus: SecurityStatus.SecurityStatus_Normal,
  };
}

/** The content of a basic quote, asked for or pushed. */
export const basicQot = (quote: Quote, seconds: number): BasicQot => ({
  ...quoteFields(quote, seconds),
  isSuspended: false,
  darkStatus: DarkStatus.DarkStatus_None,
});
