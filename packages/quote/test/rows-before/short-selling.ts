import { MessageError } from "@opend/core";
import type {
  S2C as DailyShortVolume,
  HkDailyShortVolumeItem,
  UsDailyShortVolumeItem,
} from "@opend/core/qot/get-daily-short-volume";
import type { HkShortInterestItem, UsShortInterestItem } from "@opend/core/qot/get-short-interest";
import { instantOf } from "../../src/time/offset.ts";
import { readDay } from "../../src/time/wall-clock.ts";
import { exact } from "./tables.ts";

function dateIn(timeZone: string, timestamp: number): string {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = Object.fromEntries(
    format.formatToParts(timestamp).map(({ type: part, value }) => [part, value]),
  );
  return `${parts["year"]?.padStart(4, "0")}-${parts["month"]}-${parts["day"]}`;
}

function dayOf(
  {
    timestamp = 0n,
    timestampStr = "",
  }: { timestamp?: bigint | undefined; timestampStr?: string | undefined },
  timeZone: string,
  type: string,
): object {
  const isText = readDay(timestampStr) !== undefined;
  const at = Number(timestamp) * 1000;
  const dateAt = Number.isNaN(new Date(at).getTime()) ? "" : dateIn(timeZone, at);
  const date = isText || timestamp === 0n ? timestampStr : dateAt;
  const clock = readDay(date);
  if (clock === undefined) {
    const words = `timestamp is ${timestamp}, timestampStr ${JSON.stringify(timestampStr)}`;
    throw new MessageError(`${type}: ${words}, which is not a day`, { type, field: "timestamp" });
  }
  return { date, timestamp: instantOf(timeZone, clock), timeZone };
}

const zones = { HK: "Asia/Hong_Kong", US: "America/New_York" };

export const hkShortInterest = (item: HkShortInterestItem, code: string): object => ({
  market: "HK",
  code,
  ...dayOf(item, zones.HK, "Qot_GetShortInterest.S2C"),
  aggregatedShort: exact("aggregatedShort", item.aggregatedShort),
  aggregatedShortRatio: item.aggregatedShortRatio,
  close: item.closePrice,
  lastClose: item.lastClosePrice,
});

/** Without `isDaysToCoverCapped`, which is computed and not read. */
export const usShortInterest = (item: UsShortInterestItem, code: string): object => ({
  market: "US",
  code,
  ...dayOf(item, zones.US, "Qot_GetShortInterest.S2C"),
  sharesShort: exact("sharesShort", item.sharesShort),
  shortPercent: item.shortPercent,
  averageDailyVolume: exact("avgDailyShareVolume", item.avgDailyShareVolume),
  daysToCover: item.daysToCover,
  close: item.closePrice,
  lastClose: item.lastClosePrice,
});

export const hkDailyShortVolume = (item: HkDailyShortVolumeItem, code: string): object => ({
  market: "HK",
  code,
  ...dayOf(item, zones.HK, "Qot_GetDailyShortVolume.S2C"),
  volume: exact("sharesTraded", item.sharesTraded),
  shortVolume: exact("shortSellSharesTraded", item.shortSellSharesTraded),
  averageShortRatio: item.dailyTradeAvgRatio,
  turnover: item.turnover,
  shortTurnover: item.shortSellTurnover,
  open: item.openPrice,
  close: item.closePrice,
  lastClose: item.lastClosePrice,
});

export const usDailyShortVolume = (item: UsDailyShortVolumeItem, code: string): object => ({
  market: "US",
  code,
  ...dayOf(item, zones.US, "Qot_GetDailyShortVolume.S2C"),
  volume: exact("volume", item.volume),
  shortVolume: exact("totalSharesShort", item.totalSharesShort),
  averageShortRatio: item.dailyTradeAvgRatio,
  nasdaqShortVolume: exact("nasdaqSharesShort", item.nasdaqSharesShort),
  nyseShortVolume: exact("nyseSharesShort", item.nyseSharesShort),
  shortPercent: item.shortPercent,
  close: item.closePrice,
  lastClose: item.lastClosePrice,
});

export const shortVolumeSummary = (reply: DailyShortVolume): object => ({
  aggregatedShort: exact("aggregatedShort", reply.aggregatedShort),
  aggregatedShortRatio: reply.aggregatedShortRatio,
  newestDate: reply.newTimeStr || undefined,
});
