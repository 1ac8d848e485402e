import type { Protocol } from "@opend/core";
import { dayOf } from "../handlers/days.ts";
import { daysBetween } from "../market/calendar.ts";
import { Refusal } from "../refusal.ts";
import type { Values } from "./message.ts";

/*
 * What OpenD documents as the most that one request may ask for; a test compares these tables with
 * tools/schema/limits.json, which has the sources. That more is refused, and not cut, is assumed.
 */

const ofRows = (most: number, names: string): (readonly [name: string, most: number])[] =>
  names.split(" ").map((name) => [`Qot_${name}`, most] as const);

/** Rows of a page. Lists of a `nextKey` without an entry have 50. */
export const mostRows: ReadonlyMap<string, number> = new Map([
  ...ofRows(20, "GetResearchRatingSummary GetInsiderHolderList GetRatingChange"),
  ...ofRows(35, "GetShortSellingRank"),
  ...ofRows(50, "GetFinancialsEarningsPriceMove GetIndustrialChainList"),
  ...ofRows(100, "GetSearchQuote GetSearchNews GetEconomicCalendar"),
  ...ofRows(200, "StockFilter StockScreen WarrantScreen GetOptionUnderlyingRank GetOptionRank"),
  ...ofRows(200, "GetTopMoversRank GetHotList GetPeriodChangeRank GetInstitutionList"),
  ...ofRows(200, "GetInstitutionHoldingChange GetInstitutionHoldingList"),
  ...ofRows(200, "GetIndustrialPlateStock GetHeatMapData"),
  ...ofRows(300, "GetOptionEvent GetEarningsBeatRank GetDividendRank"),
  ...ofRows(500, "GetOptionEventAlert GetOptionZeroDteScreener GetOptionEarningsScreener"),
  ...ofRows(1000, "GetMacroIndicatorHistory GetEventContract"),
  ...ofRows(1000, "GetEventContractKline GetEventContractTicker"),
]);

/** Items of a list in the request. */
export const mostItems: ReadonlyMap<string, readonly [field: string, most: number]> = new Map([
  ["Trd_GetMarginRatio", ["securityList", 100]],
  ["Trd_GetOrderFee", ["orderIdExList", 20]],
  ["Qot_GetOptionUnderlyingOverview", ["ownerList", 500]],
]);

/** Days from `beginTime` to `endTime`. */
export const mostDays: ReadonlyMap<string, number> = new Map([
  ["Qot_GetOptionMarketStatistic", 365],
  ["Qot_GetOptionUnderlyingHisStatistic", 364],
  ["Qot_GetOptionUnderlyingHisVolatility", 364],
]);

/** @throws {Refusal} a list of the request is too long, or its days are too many. */
export function requireWithin({ name }: Protocol, c2s: Values): void {
  const [field, most] = mostItems.get(name) ?? [];
  const items = field === undefined ? [] : (c2s[field] as readonly unknown[]);
  if (most !== undefined && items.length > most)
    throw new Refusal(`too many in ${field}: ${items.length}, and at most ${most} are allowed`);
  const days = mostDays.get(name);
  if (days === undefined) return;
  const [from, to] = (["beginTime", "endTime"] as const).map((each) =>
    dayOf(c2s[each] as string, each),
  ) as [string, string];
  if (daysBetween(from, to) > days)
    throw new Refusal(`invalid endTime ${to}: it is more than ${days} days after beginTime`);
}
