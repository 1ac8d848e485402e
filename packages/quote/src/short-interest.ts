import type { Paginator } from "@opend/core";
import {
  GetShortInterest,
  type HkShortInterestItem,
  type UsShortInterestItem,
} from "@opend/core/qot/get-short-interest";
import { exact } from "./exact.ts";
import { codeOf, type ListOptions, securityList } from "./list.ts";
import { type MarketDay, marketDays, timeZones } from "./market-day.ts";
import type { Requester } from "./quote.ts";
import type { RowsOf } from "./security.ts";

/** What short-interest rows of every market have. `undefined` is "not told", never zero. */
interface ShortInterestDay extends MarketDay {
  /** As it was asked for: `"HK.00700"`. */
  readonly code: string;
  /** Closing price of the day, in the market's currency. */
  readonly close: number | undefined;
  /** Closing price of the trading day before. */
  readonly lastClose: number | undefined;
}

/** Open short positions in Hong Kong, a row per week. */
export interface HkShortInterest extends ShortInterestDay {
  readonly market: "HK";
  /** Shares sold short and not bought back. */
  readonly aggregatedShort: number | undefined;
  /** Those shares in percent of the circulating ones: 0.56 is 0.56 %. */
  readonly aggregatedShortRatio: number | undefined;
}

/** Open short positions in the US, a row per settlement date, twice a month. */
export interface UsShortInterest extends ShortInterestDay {
  readonly market: "US";
  /** Shares sold short and not bought back. */
  readonly sharesShort: number | undefined;
  /** Those shares in percent: 0.56 is 0.56 %. */
  readonly shortPercent: number | undefined;
  /** Shares traded on an average day. */
  readonly averageDailyVolume: number | undefined;
  /** Days of average trading that it would take to buy all of them back. */
  readonly daysToCover: number | undefined;
}

/** A row, told apart by `market`. */
export type ShortInterest = HkShortInterest | UsShortInterest;

/** The rows that a code yields: known from its literal, or the union for any `string`. */
export type ShortInterestOf<Code extends string> = RowsOf<ShortInterest, Code>;

/** `Quote.shortInterest` as a function, for a bundle without the rest. */
export function shortInterest<Code extends string>(
  opend: Requester,
  code: Code,
  options: ListOptions = {},
): Paginator<ShortInterestOf<Code>> {
  const parsed = codeOf(code, ["HK", "US"]);
  const dayOf = marketDays(timeZones[parsed.market], `${GetShortInterest.name}.S2C`);
  const hkRow = (item: HkShortInterestItem): HkShortInterest => ({
    market: "HK",
    code,
    ...dayOf(item.timestamp),
    aggregatedShort: exact("aggregatedShort", item.aggregatedShort),
    aggregatedShortRatio: item.aggregatedShortRatio,
    close: item.closePrice,
    lastClose: item.lastClosePrice,
  });
  const usRow = (item: UsShortInterestItem): UsShortInterest => ({
    market: "US",
    code,
    ...dayOf(item.timestamp),
    sharesShort: exact("sharesShort", item.sharesShort),
    shortPercent: item.shortPercent,
    averageDailyVolume: exact("avgDailyShareVolume", item.avgDailyShareVolume),
    daysToCover: item.daysToCover,
    close: item.closePrice,
    lastClose: item.lastClosePrice,
  });
  return securityList(opend, GetShortInterest, parsed, options, ({ hkItemList, usItemList }) => ({
    rows: (parsed.market === "HK"
      ? hkItemList.map(hkRow)
      : usItemList.map(usRow)) as ShortInterestOf<Code>[],
    summary: undefined,
  }));
}
