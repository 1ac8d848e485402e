// Generated from Qot_GetShortSellingRank.ShortSellingRankItem by tools/rows. Do not edit.
import type { ShortSellingRankItem as Message } from "@opend/core/qot/get-short-selling-rank";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { safeNumber } from "../../safe-number.ts";

/** A stock with its short selling. `undefined` means unknown, never zero. */
export interface ShortSellingRank extends Subject {
  /** Price at the last close, in the currency of the market. OpenD calls it `closePrice`. */
  readonly close: number | undefined;
  /**
   * Change of price against the previous close, in percent (20 means 20 %). OpenD calls it
   * `changeRatio`.
   */
  readonly changePercent: number | undefined;
  /** Shares traded. */
  readonly volume: number | undefined;
  /** Change of price over 5 days, in percent (20 means 20 %). OpenD calls it `changeRatio5D`. */
  readonly change5DayPercent: number | undefined;
  /** Change of price over 10 days, in percent (20 means 20 %). OpenD calls it `changeRatio10D`. */
  readonly change10DayPercent: number | undefined;
  /** Shares sold short. OpenD calls it `shortNumber`. */
  readonly shortVolume: number | undefined;
  /** Change of the number of shares sold short. OpenD calls it `shortNumberChange`. */
  readonly shortVolumeChange: number | undefined;
  /**
   * Shares sold short relative to a base that the vendor does not name, in percent (20 means 20 %).
   * OpenD calls it `shortRatio`.
   */
  readonly shortPercent: number | undefined;
  /** Change of the short ratio, in percent (20 means 20 %). OpenD calls it `shortRatioChange`. */
  readonly shortRatioChangePercent: number | undefined;
  /** Open short position, in shares. OpenD calls it `shortPositionVolume`. */
  readonly sharesShort: number | undefined;
  /**
   * Open short position relative to a base that the vendor does not name, in percent (20 means 20
   * %). OpenD calls it `shortPositionRatio`.
   */
  readonly sharesShortPercent: number | undefined;
  /** Days of average volume that it would take to buy the short shares back. */
  readonly daysToCover: number | undefined;
  /**
   * Mean of the shares sold short per day over the last week. OpenD calls it `weekAvgShortNumber`.
   */
  readonly weekAverageShortVolume: number | undefined;
  /**
   * Mean of the daily short ratio over the last week, in percent (20 means 20 %). OpenD calls it
   * `weekAvgShortRatio`.
   */
  readonly weekAverageShortPercent: number | undefined;
  /**
   * Mean of the shares sold short per day over the last month. OpenD calls it
   * `monthAvgShortNumber`.
   */
  readonly monthAverageShortVolume: number | undefined;
  /**
   * Mean of the daily short ratio over the last month, in percent (20 means 20 %). OpenD calls it
   * `monthAvgShortRatio`.
   */
  readonly monthAverageShortPercent: number | undefined;
}

export function shortSellingRank(message: Message): ShortSellingRank {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    close: message.closePrice,
    changePercent: message.changeRatio,
    volume: safeNumber("volume", message.volume),
    change5DayPercent: message.changeRatio5D,
    change10DayPercent: message.changeRatio10D,
    shortVolume: safeNumber("shortNumber", message.shortNumber),
    shortVolumeChange: safeNumber("shortNumberChange", message.shortNumberChange),
    shortPercent: message.shortRatio,
    shortRatioChangePercent: message.shortRatioChange,
    sharesShort: safeNumber("shortPositionVolume", message.shortPositionVolume),
    sharesShortPercent: message.shortPositionRatio,
    daysToCover: message.daysToCover,
    weekAverageShortVolume: safeNumber("weekAvgShortNumber", message.weekAvgShortNumber),
    weekAverageShortPercent: message.weekAvgShortRatio,
    monthAverageShortVolume: safeNumber("monthAvgShortNumber", message.monthAvgShortNumber),
    monthAverageShortPercent: message.monthAvgShortRatio,
  };
}

/** The columns of {@link ShortSellingRank}. */
export const shortSellingRankColumns: FieldKinds<ShortSellingRank> = {
  code: "plain",
  market: "plain",
  name: "plain",
  close: "number",
  changePercent: "number",
  volume: "number",
  change5DayPercent: "number",
  change10DayPercent: "number",
  shortVolume: "number",
  shortVolumeChange: "number",
  shortPercent: "number",
  shortRatioChangePercent: "number",
  sharesShort: "number",
  sharesShortPercent: "number",
  daysToCover: "number",
  weekAverageShortVolume: "number",
  weekAverageShortPercent: "number",
  monthAverageShortVolume: "number",
  monthAverageShortPercent: "number",
};
