import {
  type BasicQot,
  type FutureBasicQotExData,
  type OptionBasicQotExData,
  type PreAfterMarketData,
  SubType,
  type WarrantBasicQotExData,
} from "@opend/core/qot/common";
import type { OptionSnapshotExData } from "@opend/core/qot/get-security-snapshot";
import { type S2C, UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { type NameIn, named } from "../enum-name.ts";
import type { RowKind } from "../live/kinds/kind.ts";
import { exact } from "../safe-number.ts";
import { marketTimeIfTold } from "../time/market-time.ts";
import {
  type IndexOption,
  indexOption,
  type OptionExercise,
  optionExercise,
} from "./derivative.ts";
import { quantity } from "./quantity.ts";
import { type Subject, subjectOf } from "./subject.ts";

export const statuses = {
  0: "unknown",
  1: "normal",
  2: "toBeListed",
  3: "purchasing",
  4: "subscribing",
  5: "beforeGreyMarket",
  6: "greyMarket",
  7: "greyMarketEnded",
  8: "toBeOpened",
  9: "suspended",
  10: "called",
  11: "lastTradingDayPassed",
  12: "expired",
  13: "delisted",
  14: "temporaryCode",
  15: "temporaryCodeEnded",
  16: "boardChanged",
  17: "codeChanged",
  18: "circuitBreaker",
  19: "circuitBreakerForTheDay",
  20: "afterHoursMatching",
  21: "afterHoursTrading",
} as const;

const greyMarkets = { 0: "none", 1: "trading", 2: "ended" } as const;

/** Whether and how a security can be traded. */
export type SecurityStatus = NameIn<typeof statuses>;
/** Trading before the listing of a Hong Kong stock. */
export type GreyMarket = NameIn<typeof greyMarkets>;

/** A session outside regular hours. `undefined` is "not told", never zero. */
export interface ExtendedSession {
  /** Latest price of the session. */
  readonly price: number | undefined;
  readonly high: number | undefined;
  readonly low: number | undefined;
  /** Units traded in the session. */
  readonly volume: number | undefined;
  /** Value traded in the session. */
  readonly turnover: number | undefined;
  /** Change of price, in the currency of the market. */
  readonly change: number | undefined;
  /** Change of price in percent: 20 is 20 %. */
  readonly changeRate: number | undefined;
  /** The session's high less its low, in percent. */
  readonly amplitude: number | undefined;
}

/** What quotes and snapshots of an option have beside the rest. */
export interface OptionQuote {
  readonly strikePrice: number;
  /** Units of the underlying per contract. */
  readonly contractSize: number;
  /** Factor from a quoted price to the value of one contract. */
  readonly contractMultiplier: number | undefined;
  /** Open contracts. */
  readonly openInterest: number;
  /** Net open contracts; Hong Kong only. */
  readonly netOpenInterest: number | undefined;
  /** In percent. */
  readonly impliedVolatility: number;
  /** In percent. */
  readonly premium: number;
  readonly delta: number;
  readonly gamma: number;
  readonly vega: number;
  readonly theta: number;
  readonly rho: number;
  /** Negative once expired. */
  readonly daysToExpiry: number | undefined;
  /** Nominal value of one contract; Hong Kong only. */
  readonly nominalValue: number | undefined;
  /** Lots of the underlying that one contract equals; Hong Kong only. */
  readonly underlyingLots: number | undefined;
  /** When it may be exercised. */
  readonly exercise: OptionExercise | undefined;
  /** Options on an index only. */
  readonly indexOption: IndexOption | undefined;
}

/** What the quote of a future has beside the rest. */
export interface FutureQuote {
  /** Settlement price of the trading day before. */
  readonly lastSettlementPrice: number;
  /** Open contracts. */
  readonly openInterest: number;
  /** Change of the open contracts since the trading day before. */
  readonly openInterestChange: number;
  /** Negative once expired. */
  readonly daysToExpiry: number | undefined;
}

/** What the quote of a warrant or bull/bear contract has beside the rest. */
export interface WarrantQuote {
  /** Calls and puts only. */
  readonly delta: number | undefined;
  /** Calls and puts only. */
  readonly impliedVolatility: number | undefined;
  /** In percent. */
  readonly premium: number;
}

/** The latest quote of a security; prices and values in the currency of its market. */
export interface BasicQuote extends Subject {
  readonly type: "quote";
  /** When the price was made, in milliseconds since 1970; `undefined` where it has none yet. */
  readonly timestamp: number | undefined;
  /** The market's wall clock at that time: `"2026-04-30 15:59:00"`. */
  readonly time: string | undefined;
  /** IANA name of that clock's zone, where it is known; see {@link MarketTime}. */
  readonly timeZone: string | undefined;
  /** Latest price. */
  readonly price: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  /** Closing price of the trading day before. */
  readonly lastClose: number;
  /** Units traded today: shares, contracts. */
  readonly volume: number;
  /** Value traded today. */
  readonly turnover: number;
  /** Part of the circulating shares traded today, in percent: 20 is 20 %. */
  readonly turnoverRate: number;
  /** The day's high less its low, in percent of the last close. */
  readonly amplitude: number;
  /** The step to the next price. */
  readonly priceSpread: number;
  readonly isSuspended: boolean;
  readonly status: SecurityStatus | undefined;
  readonly greyMarket: GreyMarket | undefined;
  /** US. */
  readonly preMarket: ExtendedSession | undefined;
  /** US, and Shanghai's STAR board. */
  readonly afterHours: ExtendedSession | undefined;
  /** US. */
  readonly overnight: ExtendedSession | undefined;
  /** There for an option. */
  readonly option: OptionQuote | undefined;
  /** There for a future. */
  readonly future: FutureQuote | undefined;
  /** There for a warrant or bull/bear contract. */
  readonly warrant: WarrantQuote | undefined;
}

/** Subscribing to quotes: `"quote"`. */
export const quoteKind: RowKind<"quote", S2C, BasicQuote> = {
  name: "quote",
  subType: SubType.SubType_Basic,
  push: UpdateBasicQot,
  rows: ({ basicQotList }) => basicQotList.map(basicQuote),
  keep: "latest",
};

export function basicQuote(message: BasicQot): BasicQuote {
  const { subject, zones } = subjectOf(message.security, message.name);
  const moment = marketTimeIfTold(
    { time: message.updateTime, timestamp: message.updateTimestamp },
    zones,
    "Qot_Common.BasicQot",
  );
  return {
    type: "quote",
    ...subject,
    timestamp: moment?.timestamp,
    time: moment?.time,
    timeZone: moment?.timeZone,
    price: message.curPrice,
    open: message.openPrice,
    high: message.highPrice,
    low: message.lowPrice,
    lastClose: message.lastClosePrice,
    volume: quantity(message.volume, message.hpVolume),
    turnover: message.turnover,
    turnoverRate: message.turnoverRate,
    amplitude: message.amplitude,
    priceSpread: message.priceSpread,
    isSuspended: message.isSuspended,
    status: named(statuses, message.secStatus),
    greyMarket: named(greyMarkets, message.darkStatus),
    preMarket: message.preMarket && extendedSession(message.preMarket),
    afterHours: message.afterMarket && extendedSession(message.afterMarket),
    overnight: message.overnight && extendedSession(message.overnight),
    option: message.optionExData && optionQuote(message.optionExData),
    future: message.futureExData && futureQuote(message.futureExData),
    warrant: message.warrantExData && warrantQuote(message.warrantExData),
  };
}

export const extendedSession = (message: PreAfterMarketData): ExtendedSession => ({
  price: message.price,
  high: message.highPrice,
  low: message.lowPrice,
  volume: exact("volume", message.volume),
  turnover: message.turnover,
  change: message.changeVal,
  changeRate: message.changeRate,
  amplitude: message.amplitude,
});

/** Of a quote or of a snapshot: both tell it by the same names. */
export const optionQuote = (message: OptionBasicQotExData | OptionSnapshotExData): OptionQuote => ({
  strikePrice: message.strikePrice,
  contractSize: message.contractSizeFloat ?? message.contractSize,
  contractMultiplier: message.contractMultiplier,
  openInterest: message.openInterest,
  netOpenInterest: message.netOpenInterest,
  impliedVolatility: message.impliedVolatility,
  premium: message.premium,
  delta: message.delta,
  gamma: message.gamma,
  vega: message.vega,
  theta: message.theta,
  rho: message.rho,
  daysToExpiry: message.expiryDateDistance,
  nominalValue: message.contractNominalValue,
  underlyingLots: message.ownerLotMultiplier,
  exercise: optionExercise(message.optionAreaType),
  indexOption: indexOption(message.indexOptionType),
});

const futureQuote = (message: FutureBasicQotExData): FutureQuote => ({
  lastSettlementPrice: message.lastSettlePrice,
  openInterest: message.position,
  openInterestChange: message.positionChange,
  daysToExpiry: message.expiryDateDistance,
});

const warrantQuote = (message: WarrantBasicQotExData): WarrantQuote => ({
  delta: message.delta,
  impliedVolatility: message.impliedVolatility,
  premium: message.premium,
});
