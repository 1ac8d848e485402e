import type { Init } from "@opend/core";
import {
  type BasicQot,
  DarkStatus,
  type PreAfterMarketData,
  type Security as SchemaSecurity,
  SecurityStatus,
} from "@opend/core/qot/common";
import type { Security } from "../data/security.ts";
import { futureValues } from "./ex-data/future.ts";
import { optionValues } from "./ex-data/option.ts";
import { warrantExData } from "./ex-data/warrant.ts";
import type { Moment } from "./moment.ts";
import { Grid, toMills, toPrice } from "./price.ts";
import { amplitude, type ExtendedSession, type Quote, turnoverRate } from "./quote.ts";
import { rounded } from "./random.ts";
import { marketTime, schemaSecurity } from "./schema-names.ts";
import { midnight } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

/** The fields that basic quotes and snapshots share. */
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
  preMarket?: PreAfterMarketData;
  afterMarket?: PreAfterMarketData;
  overnight?: PreAfterMarketData;
}

export function quoteFields(quote: Quote, seconds: number): QuoteFields {
  const { security, pre, after, overnight } = quote;
  const updated = quote.lastTrade ? quote.lastTrade.ms / 1000 : seconds;
  return {
    security: schemaSecurity(security),
    name: security.name,
    listTime: security.listDay,
    listTimestamp: midnight(security.listDay, zoneOf(security)),
    updateTime: marketTime(security, updated),
    updateTimestamp: updated,
    priceSpread: toPrice(new Grid(security).step(toMills(quote.current))),
    highPrice: quote.high,
    openPrice: quote.open,
    lowPrice: quote.low,
    curPrice: quote.current,
    lastClosePrice: quote.lastClose,
    volume: BigInt(quote.volume),
    turnover: quote.turnover,
    turnoverRate: turnoverRate(quote),
    amplitude: amplitude(quote),
    secStatus: quote.isSuspended
      ? SecurityStatus.SecurityStatus_Suspended
      : SecurityStatus.SecurityStatus_Normal,
    ...(pre && { preMarket: extendedData(pre) }),
    ...(after && { afterMarket: extendedData(after) }),
    ...(overnight && { overnight: extendedData(overnight) }),
  };
}

const extendedData = (session: ExtendedSession): PreAfterMarketData => ({
  price: session.price,
  highPrice: session.high,
  lowPrice: session.low,
  volume: BigInt(session.volume),
  turnover: session.turnover,
  changeVal: rounded(session.price - session.from, 0.001),
  changeRate: rounded((session.price / session.from - 1) * 100, 0.001),
  amplitude: rounded(((session.high - session.low) / session.from) * 100, 0.001),
});

/** The content of a basic quote, in a reply or a push. */
export function basicQot(security: Security, moment: Moment): Init<BasicQot> {
  const quote = moment.catalog.quote(security, moment.seconds);
  return {
    ...quoteFields(quote, moment.seconds),
    isSuspended: quote.isSuspended,
    darkStatus: DarkStatus.DarkStatus_None,
    ...exData(security, quote, moment),
  };
}

function exData(security: Security, quote: Quote, moment: Moment): Partial<BasicQot> {
  if (security.kind === "option") return { optionExData: optionValues(security, quote, moment) };
  if (security.kind === "future") return { futureExData: futureValues(security, quote, moment) };
  if (security.kind === "warrant") {
    const { delta, impliedVolatility, premium } = warrantExData(security, quote, moment);
    return { warrantExData: { delta, impliedVolatility, premium } };
  }
  return {};
}
