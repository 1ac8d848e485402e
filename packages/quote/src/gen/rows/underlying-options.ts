// Generated from Qot_GetOptionUnderlyingOverview.UnderlyingData by tools/rows. Do not edit.
import type { UnderlyingData as Message } from "@opend/core/qot/get-option-underlying-overview";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";
import { type HistoricalVolatility, historicalVolatility } from "./historical-volatility.ts";

/** The current options figures of one underlying security. */
export interface UnderlyingOptions extends Subject {
  /** Call contracts traded today. */
  readonly callVolume: number | undefined;
  /** Put contracts traded today. */
  readonly putVolume: number | undefined;
  /** Open call contracts, as of the trading day before. */
  readonly callOpenInterest: number | undefined;
  /** Open put contracts, as of the trading day before. */
  readonly putOpenInterest: number | undefined;
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
  /**
   * Implied volatility of the trading day before, in percent (20 means 20 %). OpenD calls it
   * `preIV`.
   */
  readonly lastImpliedVolatilityPercent: number | undefined;
  /** Historical volatility, one entry per range of days. OpenD calls it `hvList`. */
  readonly historicalVolatilities: readonly HistoricalVolatility[];
}

export function underlyingOptions(message: Message): UnderlyingOptions {
  const about = subjectOf(message.owner, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    callVolume: safeNumber("callVolume", message.callVolume),
    putVolume: safeNumber("putVolume", message.putVolume),
    callOpenInterest: safeNumber("callOpenInterest", message.callOpenInterest),
    putOpenInterest: safeNumber("putOpenInterest", message.putOpenInterest),
    impliedVolatilityPercent: message.iv,
    impliedVolatilityRankPercent: message.ivRank,
    impliedVolatilityPercentile: message.ivPercentile,
    lastImpliedVolatilityPercent: message.preIV,
    historicalVolatilities: message.hvList.map(historicalVolatility),
  };
}

/** The columns of {@link UnderlyingOptions}. */
export const underlyingOptionsColumns: FieldKinds<UnderlyingOptions> = {
  code: "plain",
  market: "plain",
  name: "plain",
  callVolume: "number",
  putVolume: "number",
  callOpenInterest: "number",
  putOpenInterest: "number",
  impliedVolatilityPercent: "number",
  impliedVolatilityRankPercent: "number",
  impliedVolatilityPercentile: "number",
  lastImpliedVolatilityPercent: "number",
  historicalVolatilities: "plain",
};
