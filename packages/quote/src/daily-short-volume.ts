import type { Paginator } from "@opend/core";
import {
  GetDailyShortVolume,
  type HkDailyShortVolumeItem,
  type UsDailyShortVolumeItem,
} from "@opend/core/qot/get-daily-short-volume";
import { exact } from "./exact.ts";
import { codeOf, type ListOptions, securityList } from "./list.ts";
import { type MarketDay, marketDays, timeZones } from "./market-day.ts";
import type { Requester } from "./quote.ts";
import type { RowsOf } from "./security.ts";

/** What daily short-volume rows of every market have. `undefined` is "not told", never zero. */
interface ShortVolumeDay extends MarketDay {
  /** As it was asked for: `"HK.00700"`. */
  readonly code: string;
  /** Shares traded that day. */
  readonly volume: number | undefined;
  /** Shares sold short that day. */
  readonly shortVolume: number | undefined;
  /** Short volume against volume, mean of the 20 trading days up to this one, in percent: 11.36 is 11.36 %. */
  readonly averageShortRatio: number | undefined;
  /** Closing price, in the market's currency. */
  readonly close: number | undefined;
  /** Closing price of the trading day before. */
  readonly lastClose: number | undefined;
}

/** A day's short sales in Hong Kong. */
export interface HkDailyShortVolume extends ShortVolumeDay {
  readonly market: "HK";
  /** Value of all trades, in the market's currency. */
  readonly turnover: number | undefined;
  /** Value of the short sales. */
  readonly shortTurnover: number | undefined;
  /** Opening price. */
  readonly open: number | undefined;
}

/** A day's short sales in the US. */
export interface UsDailyShortVolume extends ShortVolumeDay {
  readonly market: "US";
  /** Shares sold short as reported to Nasdaq. */
  readonly nasdaqShortVolume: number | undefined;
  /** Shares sold short as reported to NYSE. */
  readonly nyseShortVolume: number | undefined;
  /** Short volume against volume, in percent. */
  readonly shortPercent: number | undefined;
}

/** A row, told apart by `market`. */
export type DailyShortVolume = HkDailyShortVolume | UsDailyShortVolume;

/** The rows that a code yields: known from its literal, or the union for any `string`. */
export type DailyShortVolumeOf<Code extends string> = RowsOf<DailyShortVolume, Code>;

/** What comes with each page besides its rows; only Hong Kong tells it. */
export interface ShortVolumeSummary {
  /** The newest reported open short position, in shares. */
  readonly aggregatedShort: number | undefined;
  /** That position in percent of the circulating shares. */
  readonly aggregatedShortRatio: number | undefined;
  /** The day of that report, as OpenD writes it. */
  readonly newestDate: string | undefined;
}

/** `Quote.dailyShortVolume` as a function, for a bundle without the rest. */
export function dailyShortVolume<Code extends string>(
  opend: Requester,
  code: Code,
  options: ListOptions = {},
): Paginator<DailyShortVolumeOf<Code>, ShortVolumeSummary> {
  const parsed = codeOf(code, ["HK", "US"]);
  const dayOf = marketDays(timeZones[parsed.market], `${GetDailyShortVolume.name}.S2C`);
  const hkRow = (item: HkDailyShortVolumeItem): HkDailyShortVolume => ({
    market: "HK",
    code,
    ...dayOf(item.timestamp),
    volume: exact("sharesTraded", item.sharesTraded),
    shortVolume: exact("shortSellSharesTraded", item.shortSellSharesTraded),
    averageShortRatio: item.dailyTradeAvgRatio,
    turnover: item.turnover,
    shortTurnover: item.shortSellTurnover,
    open: item.openPrice,
    close: item.closePrice,
    lastClose: item.lastClosePrice,
  });
  const usRow = (item: UsDailyShortVolumeItem): UsDailyShortVolume => ({
    market: "US",
    code,
    ...dayOf(item.timestamp),
    volume: exact("volume", item.volume),
    shortVolume: exact("totalSharesShort", item.totalSharesShort),
    averageShortRatio: item.dailyTradeAvgRatio,
    nasdaqShortVolume: exact("nasdaqSharesShort", item.nasdaqSharesShort),
    nyseShortVolume: exact("nyseSharesShort", item.nyseSharesShort),
    shortPercent: item.shortPercent,
    close: item.closePrice,
    lastClose: item.lastClosePrice,
  });
  return securityList(opend, GetDailyShortVolume, parsed, options, (reply) => ({
    rows: (parsed.market === "HK"
      ? reply.hkItemList.map(hkRow)
      : reply.usItemList.map(usRow)) as DailyShortVolumeOf<Code>[],
    summary: {
      aggregatedShort: exact("aggregatedShort", reply.aggregatedShort),
      aggregatedShortRatio: reply.aggregatedShortRatio,
      newestDate: reply.newTimeStr || undefined,
    },
  }));
}
