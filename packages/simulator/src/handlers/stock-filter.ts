import type { C2S, StockData } from "@opend/core/qot/stock-filter";
import { SortDir } from "@opend/core/qot/stock-filter";
import { StockFilter } from "@opend/core/serve/qot/stock-filter";
import { momentOf } from "../account/account.ts";
import { requireMarketRight } from "../account/rights-needed.ts";
import type { Security, Stock } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import type { Catalog, SecurityRef } from "../market/catalog.ts";
import { membersOf } from "../market/ex-data/members.ts";
import {
  hasPattern,
  indicatorsOf,
  indicatorValue,
  isPositioned,
} from "../market/figures/indicators.ts";
import { figureOverDays } from "../market/figures/over-days.ts";
import { simpleFigure } from "../market/figures/simple.ts";
import { statementFigure } from "../market/figures/statement.ts";
import { codeText, type Market, marketOf } from "../market/markets.ts";
import type { Moment } from "../market/moment.ts";
import { schemaSecurity } from "../market/schema-names.ts";
import { Refusal } from "../refusal.ts";
import { atMost } from "./numbers.ts";

/** The stocks that meet every condition of the request, with the figures that it names. */
export const stockFilter: Handler = handler(StockFilter, (c2s, { account }) => {
  const { catalog, upstream } = account;
  const moment = momentOf(account);
  const count = atMost(StockFilter.bounds.pageMax, c2s.num, "num");
  if (c2s.begin < 0) throw new Refusal(`invalid begin ${c2s.begin}: it must be 0 or more`);
  const asked = marketsOf(c2s.market);
  for (const market of asked) requireMarketRight(market, upstream.allRights, StockFilter);
  const figures = figuresOf(c2s, moment);
  const passing = candidates(asked, c2s.plate, catalog)
    .filter((stock) =>
      c2s.patternFilterList.every((each) => each.isNoFilter || hasPattern(each, stock)),
    )
    .filter((stock) =>
      c2s.customIndicatorFilterList.every(
        (each) => each.isNoFilter || isPositioned(each, stock, moment),
      ),
    )
    .map((stock) => ({ stock, values: figures.map(({ of }) => of(stock)) }))
    .filter(({ values }) =>
      values.every((value, index) => isWithin(value, figures[index]?.filter)),
    );
  const ranked = figures.findIndex(({ filter: { sortDir } }) => sortDir);
  const sign = figures[ranked]?.filter.sortDir === SortDir.SortDir_Ascend ? 1 : -1;
  const rank = ({ values }: { readonly values: readonly (number | undefined)[] }): number =>
    (values[ranked] ?? Number.NEGATIVE_INFINITY * sign) * sign;
  if (ranked >= 0) passing.sort((one, other) => rank(one) - rank(other) || 0);
  return {
    lastPage: c2s.begin + count >= passing.length,
    allCount: passing.length,
    dataList: passing.slice(c2s.begin, c2s.begin + count).map(({ stock, values }) => {
      const data = emptyRow(stock);
      for (const [index, { add }] of figures.entries()) {
        const value = values[index];
        if (value !== undefined) add(data, value);
      }
      for (const filter of c2s.customIndicatorFilterList)
        for (const indicator of indicatorsOf(filter))
          data.customIndicatorDataList.push({
            fieldName: indicator.field,
            value: indicatorValue(indicator, stock, moment),
            klType: indicator.klType,
            fieldParaList: [...indicator.parameters],
          });
      return data;
    }),
  };
});

const emptyRow = (stock: Stock): StockData => ({
  security: schemaSecurity(stock),
  name: stock.name,
  baseDataList: [],
  accumulateDataList: [],
  financialDataList: [],
  customIndicatorDataList: [],
});

/** The markets of a request: Shanghai and Shenzhen count as one. */
function marketsOf(number: number): readonly Market[] {
  const market = marketOf(number);
  if (market === "SH" || market === "SZ") return ["SH", "SZ"];
  if (market === "HK" || market === "US") return [market];
  throw new Refusal(`unsupported market ${number}: its stocks cannot be filtered`);
}

function candidates(
  asked: readonly Market[],
  plate: SecurityRef | undefined,
  catalog: Catalog,
): Stock[] {
  const all: readonly Security[] = plate
    ? membersOfPlate(plate, catalog)
    : asked.flatMap((market) => catalog.list(market, ["stock"]));
  return all.filter((each): each is Stock => each.kind === "stock" && asked.includes(each.market));
}

function membersOfPlate(ref: SecurityRef, catalog: Catalog): readonly Security[] {
  const plate = catalog.find(ref);
  if (plate.kind !== "plate" && plate.kind !== "index")
    throw new Refusal(`unsupported security type: ${codeText(ref)} is not a plate`);
  return membersOf(plate, catalog);
}

interface Filter {
  readonly filterMin?: number | undefined;
  readonly filterMax?: number | undefined;
  readonly isNoFilter?: boolean | undefined;
  readonly sortDir?: number | undefined;
}

/** A figure of the request: its condition, its value, and its place in a row. */
interface Figure {
  readonly filter: Filter;
  of(stock: Stock): number | undefined;
  add(row: StockData, value: number): void;
}

const figuresOf = (c2s: C2S, moment: Moment): readonly Figure[] => [
  ...c2s.baseFilterList.map(
    (filter): Figure => ({
      filter,
      of: (stock) => simpleFigure(filter.fieldName, stock, moment),
      add: (row, value) => row.baseDataList.push({ fieldName: filter.fieldName, value }),
    }),
  ),
  ...c2s.accumulateFilterList.map(
    (filter): Figure => ({
      filter,
      of: (stock) =>
        figureOverDays(filter.fieldName, atMost(maxDays, filter.days, "days"), stock, moment),
      add: (row, value) =>
        row.accumulateDataList.push({ fieldName: filter.fieldName, value, days: filter.days }),
    }),
  ),
  ...c2s.financialFilterList.map(
    (filter): Figure => ({
      filter,
      of: (stock) => statementFigure(filter.fieldName, filter.quarter, stock, moment),
      add: (row, value) =>
        row.financialDataList.push({ fieldName: filter.fieldName, value, quarter: filter.quarter }),
    }),
  ),
];

const maxDays = 2 ** 31 - 1;

/** A stock without the figure passes if there are no bounds. */
function isWithin(value: number | undefined, filter: Filter | undefined): boolean {
  const { filterMin, filterMax, isNoFilter } = filter ?? {};
  if (isNoFilter || (filterMin === undefined && filterMax === undefined)) return true;
  return (
    value !== undefined &&
    value >= (filterMin ?? Number.NEGATIVE_INFINITY) &&
    value <= (filterMax ?? Number.POSITIVE_INFINITY)
  );
}
