// Generated from Qot_Common.BasicQot by tools/rows. Do not edit.
import type { BasicQot as Message } from "@opend/core/qot/common";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { marketTimeIfTold, type MarketTimeIfTold } from "../../time/market-time.ts";
import { type GreyMarket, greyMarkets } from "../enums/grey-market.ts";
import { type SecurityStatus, securityStatuses } from "../enums/security-status.ts";
import { type ExtendedSession, extendedSession } from "./extended-session.ts";
import { type FutureQuote, futureQuote } from "./future-quote.ts";
import { type OptionQuote, optionQuote } from "./option-quote.ts";
import { type WarrantQuote, warrantQuote } from "./warrant-quote.ts";

/** The latest quote of a security. Prices and values are in the currency of its market. */
export interface BasicQuote extends Subject, MarketTimeIfTold {
  readonly type: "quote";
  /** Latest price. OpenD calls it `curPrice`. */
  readonly price: number;
  /** First price of the trading day. OpenD calls it `openPrice`. */
  readonly open: number;
  /** Highest price of the trading day. OpenD calls it `highPrice`. */
  readonly high: number;
  /** Lowest price of the trading day. OpenD calls it `lowPrice`. */
  readonly low: number;
  /** Closing price of the trading day before. OpenD calls it `lastClosePrice`. */
  readonly lastClose: number;
  /** Units traded today (shares, contracts). */
  readonly volume: number;
  /** Value traded today, in the currency of the market. */
  readonly turnover: number;
  /** Whether trading is suspended. */
  readonly isSuspended: boolean;
  /** The step to the next price. */
  readonly priceSpread: number;
  /**
   * Part of the circulating shares traded today, in percent (20 means 20 %). OpenD calls it
   * `turnoverRate`.
   */
  readonly turnoverPercent: number;
  /**
   * Day's high less day's low, in percent of the previous close (20 means 20 %). OpenD calls it
   * `amplitude`.
   */
  readonly amplitudePercent: number;
  /** Whether there is grey-market trading before the listing. OpenD calls it `darkStatus`. */
  readonly greyMarket: GreyMarket | undefined;
  /** Whether and how the security can be traded. OpenD calls it `secStatus`. */
  readonly status: SecurityStatus | undefined;
  /**
   * Strike price, greeks and other figures of an option; options only. OpenD calls it
   * `optionExData`.
   */
  readonly option: OptionQuote | undefined;
  /** Pre-market session; US securities. */
  readonly preMarket: ExtendedSession | undefined;
  /**
   * After-hours session; US securities, and the Shanghai STAR board. OpenD calls it `afterMarket`.
   */
  readonly afterHours: ExtendedSession | undefined;
  /**
   * Settlement price and open contracts of a future; futures only. OpenD calls it `futureExData`.
   */
  readonly future: FutureQuote | undefined;
  /**
   * Figures of a warrant or bull/bear contract; absent for other securities. OpenD calls it
   * `warrantExData`.
   */
  readonly warrant: WarrantQuote | undefined;
  /** Night session; US securities. */
  readonly overnight: ExtendedSession | undefined;
}

export function basicQuote(message: Message): BasicQuote {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  const at = marketTimeIfTold(
    { time: message.updateTime, timestamp: message.updateTimestamp },
    about.zones,
    "Qot_Common.BasicQot",
  );
  return {
    type: "quote",
    code: subject.code,
    market: subject.market,
    name: subject.name,
    timestamp: at?.timestamp,
    time: at?.time,
    timeZone: at?.timeZone,
    price: message.curPrice,
    open: message.openPrice,
    high: message.highPrice,
    low: message.lowPrice,
    lastClose: message.lastClosePrice,
    volume: message.hpVolume || safeNumber("volume", message.volume),
    turnover: message.turnover,
    isSuspended: message.isSuspended,
    priceSpread: message.priceSpread,
    turnoverPercent: message.turnoverRate,
    amplitudePercent: message.amplitude,
    greyMarket: enumName(greyMarkets, message.darkStatus),
    status: enumName(securityStatuses, message.secStatus),
    option: message.optionExData && optionQuote(message.optionExData),
    preMarket: message.preMarket && extendedSession(message.preMarket),
    afterHours: message.afterMarket && extendedSession(message.afterMarket),
    future: message.futureExData && futureQuote(message.futureExData),
    warrant: message.warrantExData && warrantQuote(message.warrantExData),
    overnight: message.overnight && extendedSession(message.overnight),
  };
}

/** The columns of {@link BasicQuote}. */
export const basicQuoteColumns: FieldKinds<BasicQuote> = {
  type: "plain",
  code: "plain",
  market: "plain",
  name: "plain",
  timestamp: "number",
  time: "plain",
  timeZone: "plain",
  price: "number",
  open: "number",
  high: "number",
  low: "number",
  lastClose: "number",
  volume: "number",
  turnover: "number",
  isSuspended: "plain",
  priceSpread: "number",
  turnoverPercent: "number",
  amplitudePercent: "number",
  greyMarket: "plain",
  status: "plain",
  option: "plain",
  preMarket: "plain",
  afterHours: "plain",
  future: "plain",
  warrant: "plain",
  overnight: "plain",
};
