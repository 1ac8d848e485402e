import {
  GetDailyShortVolume,
  type HkDailyShortVolumeItem,
  type S2C,
  type UsDailyShortVolumeItem,
} from "@opend/core/qot/get-daily-short-volume";
import type { FieldKinds } from "../ask/columns.ts";
import {
  checkDayList,
  codeOf,
  type DayListOptions,
  dayList,
  type List,
  securityPages,
} from "../ask/list.ts";
import { withPrevious } from "../ask/page-steps.ts";
import type { Requester } from "../ask/requester.ts";
import type { CodeFor, RowsOf } from "../codes.ts";
import { exact } from "../safe-number.ts";
import { type MarketDay, marketDays, timeZones } from "../time/market-day.ts";
import {
  type Change,
  changeOf,
  checkDerivations,
  type DerivedColumns,
  percent,
} from "./derivation.ts";

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

/** Short sales of a day against all sales. */
export interface ShortShare {
  /** `shortVolume` in percent of `volume`, of this day alone; `undefined` where nothing was traded. */
  readonly shortShare: number | undefined;
}

/** Columns that rows of daily short volume may get, by the name that asks for them. */
export interface ShortVolumeDerivations {
  readonly change: Change;
  readonly shortShare: ShortShare;
}

export type ShortVolumeDerivation = keyof ShortVolumeDerivations;

const derivations: {
  readonly [Name in ShortVolumeDerivation]: Readonly<
    Record<keyof ShortVolumeDerivations[Name], "number">
  >;
} = {
  change: { change: "number", changePercent: "number" },
  shortShare: { shortShare: "number" },
};

/** The rows that a call yields: those of its code, with the columns that were asked for. */
export type DailyShortVolumeRow<
  Code extends string,
  Derive extends readonly ShortVolumeDerivation[] = readonly [],
> = DailyShortVolumeOf<Code> & DerivedColumns<ShortVolumeDerivations, Derive>;

/** Options of {@link Quote.dailyShortVolume}. */
export interface DailyShortVolumeOptions<
  Derive extends readonly ShortVolumeDerivation[] = readonly ShortVolumeDerivation[],
> extends DayListOptions {
  /**
   * Columns to add: `change` (`change`, `changePercent` of the short volume against the trading day
   * before), `shortShare`. With `change` a page ends a row earlier, as the day before is needed.
   * Default none.
   */
  readonly derive?: Derive;
}

const hkKinds: FieldKinds<HkDailyShortVolume> = {
  market: "plain",
  code: "plain",
  date: "plain",
  timestamp: "number",
  timeZone: "plain",
  volume: "number",
  shortVolume: "number",
  averageShortRatio: "number",
  turnover: "number",
  shortTurnover: "number",
  open: "number",
  close: "number",
  lastClose: "number",
};

const usKinds: FieldKinds<UsDailyShortVolume> = {
  market: "plain",
  code: "plain",
  date: "plain",
  timestamp: "number",
  timeZone: "plain",
  volume: "number",
  shortVolume: "number",
  averageShortRatio: "number",
  nasdaqShortVolume: "number",
  nyseShortVolume: "number",
  shortPercent: "number",
  close: "number",
  lastClose: "number",
};

/** `Quote.dailyShortVolume` as a function, for a bundle without the rest. */
export function dailyShortVolume<
  Code extends string,
  const Derive extends readonly ShortVolumeDerivation[] = readonly [],
>(
  opend: Requester,
  code: CodeFor<"HK" | "US", Code>,
  options: DailyShortVolumeOptions<Derive> = {},
): List<DailyShortVolumeRow<Code, Derive>, ShortVolumeSummary> {
  const parsed = codeOf(code, ["HK", "US"]);
  const zone = timeZones[parsed.market];
  const checked = checkDayList(options, zone);
  const asked = checkDerivations<ShortVolumeDerivation>(options.derive ?? [], derivations);
  const dayOf = marketDays(zone, `${GetDailyShortVolume.name}.S2C`);
  const hkRow = (item: HkDailyShortVolumeItem): HkDailyShortVolume => ({
    market: "HK",
    code,
    ...dayOf(item),
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
    ...dayOf(item),
    volume: exact("volume", item.volume),
    shortVolume: exact("totalSharesShort", item.totalSharesShort),
    averageShortRatio: item.dailyTradeAvgRatio,
    nasdaqShortVolume: exact("nasdaqSharesShort", item.nasdaqSharesShort),
    nyseShortVolume: exact("nyseSharesShort", item.nyseSharesShort),
    shortPercent: item.shortPercent,
    close: item.closePrice,
    lastClose: item.lastClosePrice,
  });
  const pages = securityPages<S2C, DailyShortVolume, ShortVolumeSummary>(
    opend,
    GetDailyShortVolume,
    parsed,
    checked.paging,
    (reply) => ({
      rows: parsed.market === "HK" ? reply.hkItemList.map(hkRow) : reply.usItemList.map(usRow),
      summary: {
        aggregatedShort: exact("aggregatedShort", reply.aggregatedShort),
        aggregatedShortRatio: reply.aggregatedShortRatio,
        newestDate: reply.newTimeStr || undefined,
      },
    }),
  );
  return dayList<DailyShortVolume, ShortVolumeSummary>(
    {
      pages: asked.includes("change")
        ? (prefetch, leaving) =>
            withPrevious(pages(prefetch, leaving), (row, previous) => ({
              ...row,
              ...changeOf(row.shortVolume, previous?.shortVolume),
            }))
        : pages,
      checked,
      kinds: {
        ...(parsed.market === "HK" ? hkKinds : usKinds),
        ...Object.assign({}, ...asked.map((name) => derivations[name])),
      },
      finish: asked.includes("shortShare")
        ? () => async (row) =>
            Object.assign({}, row, { shortShare: percent(row.shortVolume, row.volume) })
        : undefined,
    },
    options,
  ) as List<DailyShortVolumeRow<Code, Derive>, ShortVolumeSummary>;
}
