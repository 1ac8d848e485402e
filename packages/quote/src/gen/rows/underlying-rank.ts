// Generated from Qot_GetOptionUnderlyingRank.UnderlyingRankItem by tools/rows. Do not edit.
import type { UnderlyingRankItem as Message } from "@opend/core/qot/get-option-underlying-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";

/** One underlying security with the figures of its options. */
export interface UnderlyingRank extends Subject {
  /** Latest price of the underlying, in the currency of the market. */
  readonly price: number | undefined;
  /**
   * Change of the underlying price against the previous close, in percent (20 means 20 %). OpenD
   * calls it `changeRate`.
   */
  readonly changePercent: number | undefined;
  /** Contracts traded, calls and puts together. */
  readonly totalVolume: number | undefined;
  /** Open contracts, calls and puts together. */
  readonly totalOpenInterest: number | undefined;
  /**
   * Put contracts traded over call contracts traded, in percent (20 means 20 %). OpenD calls it
   * `volumeRatio`.
   */
  readonly volumePercent: number | undefined;
  /**
   * Open put contracts over open call contracts, in percent (20 means 20 %). OpenD calls it
   * `openInterestRatio`.
   */
  readonly openInterestPercent: number | undefined;
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
  /** Change of implied volatility, in percent (20 means 20 %). OpenD calls it `ivChange`. */
  readonly impliedVolatilityChangePercent: number | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). OpenD calls it `hv`. */
  readonly historicalVolatilityPercent: number | undefined;
  /** Change of historical volatility, in percent (20 means 20 %). OpenD calls it `hvChange`. */
  readonly historicalVolatilityChangePercent: number | undefined;
  /** Market value of the underlying company, in the currency of the market. */
  readonly marketCap: number | undefined;
}

export function underlyingRank(message: Message): UnderlyingRank {
  const about = subjectOf(message.owner, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    price: message.price,
    changePercent: message.changeRate,
    totalVolume: safeNumber("totalVolume", message.totalVolume),
    totalOpenInterest: safeNumber("totalOpenInterest", message.totalOpenInterest),
    volumePercent: message.volumeRatio,
    openInterestPercent: message.openInterestRatio,
    impliedVolatilityPercent: message.iv,
    impliedVolatilityRankPercent: message.ivRank,
    impliedVolatilityPercentile: message.ivPercentile,
    impliedVolatilityChangePercent: message.ivChange,
    historicalVolatilityPercent: message.hv,
    historicalVolatilityChangePercent: message.hvChange,
    marketCap: message.marketCap,
  };
}

/** The columns of {@link UnderlyingRank}. */
export const underlyingRankColumns: FieldKinds<UnderlyingRank> = {
  code: "plain",
  market: "plain",
  name: "plain",
  price: "number",
  changePercent: "number",
  totalVolume: "number",
  totalOpenInterest: "number",
  volumePercent: "number",
  openInterestPercent: "number",
  impliedVolatilityPercent: "number",
  impliedVolatilityRankPercent: "number",
  impliedVolatilityPercentile: "number",
  impliedVolatilityChangePercent: "number",
  historicalVolatilityPercent: "number",
  historicalVolatilityChangePercent: "number",
  marketCap: "number",
};
