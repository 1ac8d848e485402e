// Generated from Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem by tools/rows. Do not edit.
import type { ZeroDteScreenerItem as Message } from "@opend/core/qot/get-option-zero-dte-screener";
import type { FieldKinds } from "../../ask/columns.ts";
import { enumName } from "../../enum-name.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { instant } from "../../time/market-time.ts";
import { type EarningsSession, earningsSessions } from "../enums/earnings-session.ts";
import { type ZeroDteChain, zeroDteChain } from "./zero-dte-chain.ts";

/** One underlying security with options that expire the same day. */
export interface ZeroDte extends Subject {
  /** Latest price of the underlying, in the currency of the market. */
  readonly price: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRate`.
   */
  readonly changePercent: number | undefined;
  /** Contracts traded today, calls and puts together. */
  readonly volume: number | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap: number | undefined;
  /**
   * Volatility that the prices of the options imply, in percent (20 means 20 %). OpenD calls it
   * `iv`.
   */
  readonly impliedVolatilityPercent: number | undefined;
  /**
   * The position of implied volatility between its past low and its past high, in percent (20 means
   * 20 %). OpenD calls it `ivRank`.
   */
  readonly impliedVolatilityRankPercent: number | undefined;
  /**
   * Part of past days on which implied volatility was lower, in percent (20 means 20 %). OpenD
   * calls it `ivPercentile`.
   */
  readonly impliedVolatilityPercentile: number | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). OpenD calls it `hv`. */
  readonly historicalVolatilityPercent: number | undefined;
  /** Open contracts, calls and puts together. */
  readonly openInterest: number | undefined;
  /** When trading in the options ends, in milliseconds since 1970. */
  readonly lastTradingTime: number | undefined;
  /** When earnings are reported, in milliseconds since 1970; absent where no report is near. */
  readonly earningsTimestamp: number | undefined;
  /** Before the opening or after the close. OpenD calls it `earningsPubType`. */
  readonly earningsSession: EarningsSession | undefined;
  /** The chain, to ask for its options. OpenD calls it `chainInfo`. */
  readonly chain: ZeroDteChain | undefined;
}

export function zeroDte(message: Message): ZeroDte {
  const about = subjectOf(message.owner, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    price: message.price,
    changePercent: message.changeRate,
    volume: safeNumber("volume", message.volume),
    marketCap: message.marketCap,
    impliedVolatilityPercent: message.iv,
    impliedVolatilityRankPercent: message.ivRank,
    impliedVolatilityPercentile: message.ivPercentile,
    historicalVolatilityPercent: message.hv,
    openInterest: safeNumber("openInterest", message.openInterest),
    lastTradingTime: instant(safeNumber("lastTradingTime", message.lastTradingTime), "Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem", "lastTradingTime"),
    earningsTimestamp: instant(safeNumber("earningsTimestamp", message.earningsTimestamp), "Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem", "earningsTimestamp"),
    earningsSession: enumName(earningsSessions, message.earningsPubType),
    chain: message.chainInfo && zeroDteChain(message.chainInfo),
  };
}

/** The columns of {@link ZeroDte}. */
export const zeroDteColumns: FieldKinds<ZeroDte> = {
  code: "plain",
  market: "plain",
  name: "plain",
  price: "number",
  changePercent: "number",
  volume: "number",
  marketCap: "number",
  impliedVolatilityPercent: "number",
  impliedVolatilityRankPercent: "number",
  impliedVolatilityPercentile: "number",
  historicalVolatilityPercent: "number",
  openInterest: "number",
  lastTradingTime: "number",
  earningsTimestamp: "number",
  earningsSession: "plain",
  chain: "plain",
};
