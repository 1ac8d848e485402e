// Generated from Qot_GetSecuritySnapshot.SnapshotBasicData by tools/rows. Do not edit.
import type { SnapshotBasicData as Message } from "@opend/core/qot/get-security-snapshot";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { marketTimeIfTold, type MarketTimeIfTold } from "../../time/market-time.ts";
import { type SecurityStatus, securityStatuses } from "../enums/security-status.ts";
import { type SecurityType, securityTypes } from "../enums/security-type.ts";
import { type ExtendedSession, extendedSession } from "./extended-session.ts";

/**
 * The fields of every security. Prices and values are in the currency of its market. `undefined`
 * means unknown, never zero.
 */
export interface SnapshotBase extends Subject, MarketTimeIfTold {
  /** It says which ex-data is present. OpenD calls it `type`. */
  readonly securityType: SecurityType;
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
  /** Whether trading is suspended. OpenD calls it `isSuspend`. */
  readonly isSuspended: boolean;
  /** Listing date, the market's own. OpenD calls it `listTime`. */
  readonly listDate: string | undefined;
  /** Units per lot; units per contract for options, the contract multiplier for futures. */
  readonly lotSize: number;
  /** The step to the next higher price. */
  readonly priceSpread: number;
  /**
   * Part of the circulating shares traded today, in percent (20 means 20 %). OpenD calls it
   * `turnoverRate`.
   */
  readonly turnoverPercent: number;
  /** Best ask. OpenD calls it `askPrice`. */
  readonly ask: number | undefined;
  /** Best bid. OpenD calls it `bidPrice`. */
  readonly bid: number | undefined;
  /** Units offered at the best ask. OpenD calls it `askVol`. */
  readonly askVolume: number | undefined;
  /** Units wanted at the best bid. OpenD calls it `bidVol`. */
  readonly bidVolume: number | undefined;
  /**
   * Day's high less day's low, in percent of the previous close (20 means 20 %). OpenD calls it
   * `amplitude`.
   */
  readonly amplitudePercent: number | undefined;
  /** Average price of today's trades. OpenD calls it `avgPrice`. */
  readonly averagePrice: number | undefined;
  /** Imbalance of bids over asks in percent (20 means 20 %). OpenD calls it `bidAskRatio`. */
  readonly bidAskImbalancePercent: number | undefined;
  /** Pace of today's volume relative to that of recent days, a plain ratio. */
  readonly volumeRatio: number | undefined;
  /** Highest price of the last 52 weeks. OpenD calls it `highest52WeeksPrice`. */
  readonly high52Week: number | undefined;
  /** Lowest price of the last 52 weeks. OpenD calls it `lowest52WeeksPrice`. */
  readonly low52Week: number | undefined;
  /** Highest price ever. OpenD calls it `highestHistoryPrice`. */
  readonly allTimeHigh: number | undefined;
  /** Lowest price ever. OpenD calls it `lowestHistoryPrice`. */
  readonly allTimeLow: number | undefined;
  /** Whether and how the security can be traded. OpenD calls it `secStatus`. */
  readonly status: SecurityStatus | undefined;
  /**
   * Closing price of the 5-minute K-line; the vendor does not document which one. OpenD calls it
   * `closePrice5Minute`.
   */
  readonly close5Minute: number | undefined;
  /** Pre-market session; US securities. */
  readonly preMarket: ExtendedSession | undefined;
  /**
   * After-hours session; US securities, and the Shanghai STAR board. OpenD calls it `afterMarket`.
   */
  readonly afterHours: ExtendedSession | undefined;
  /** Night session; US securities. */
  readonly overnight: ExtendedSession | undefined;
}

export function snapshotBase(message: Message): SnapshotBase {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  const at = marketTimeIfTold(
    { time: message.updateTime, timestamp: message.updateTimestamp },
    about.zones,
    "Qot_GetSecuritySnapshot.SnapshotBasicData",
  );
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    timestamp: at?.timestamp,
    time: at?.time,
    timeZone: at?.timeZone,
    securityType: enumName(securityTypes, message.type),
    price: message.curPrice,
    open: message.openPrice,
    high: message.highPrice,
    low: message.lowPrice,
    lastClose: message.lastClosePrice,
    volume: message.hpVolume || safeNumber("volume", message.volume),
    turnover: message.turnover,
    isSuspended: message.isSuspend,
    listDate: dayText(message.listTime),
    lotSize: message.lotSize,
    priceSpread: message.priceSpread,
    turnoverPercent: message.turnoverRate,
    ask: message.askPrice,
    bid: message.bidPrice,
    askVolume: message.hpAskVol || safeNumber("askVol", message.askVol),
    bidVolume: message.hpBidVol || safeNumber("bidVol", message.bidVol),
    amplitudePercent: message.amplitude,
    averagePrice: message.avgPrice,
    bidAskImbalancePercent: message.bidAskRatio,
    volumeRatio: message.volumeRatio,
    high52Week: message.highest52WeeksPrice,
    low52Week: message.lowest52WeeksPrice,
    allTimeHigh: message.highestHistoryPrice,
    allTimeLow: message.lowestHistoryPrice,
    status: enumName(securityStatuses, message.secStatus),
    close5Minute: message.closePrice5Minute,
    preMarket: message.preMarket && extendedSession(message.preMarket),
    afterHours: message.afterMarket && extendedSession(message.afterMarket),
    overnight: message.overnight && extendedSession(message.overnight),
  };
}

/** The columns of {@link SnapshotBase}. */
export const snapshotBaseColumns: FieldKinds<SnapshotBase> = {
  code: "plain",
  market: "plain",
  name: "plain",
  timestamp: "number",
  time: "plain",
  timeZone: "plain",
  securityType: "plain",
  price: "number",
  open: "number",
  high: "number",
  low: "number",
  lastClose: "number",
  volume: "number",
  turnover: "number",
  isSuspended: "plain",
  listDate: "plain",
  lotSize: "number",
  priceSpread: "number",
  turnoverPercent: "number",
  ask: "number",
  bid: "number",
  askVolume: "number",
  bidVolume: "number",
  amplitudePercent: "number",
  averagePrice: "number",
  bidAskImbalancePercent: "number",
  volumeRatio: "number",
  high52Week: "number",
  low52Week: "number",
  allTimeHigh: "number",
  allTimeLow: "number",
  status: "plain",
  close5Minute: "number",
  preMarket: "plain",
  afterHours: "plain",
  overnight: "plain",
};
