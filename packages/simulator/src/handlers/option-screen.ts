import {
  type C2S,
  OptionIndicatorType as Figure,
  type FilterGroup,
  type IndicatorValue,
  MarketCategory,
  type OptionScreenItem,
  UnderlyingIndicatorType as UnderlyingFigure,
  type UnderlyingInfo,
} from "@opend/core/qot/option-screen";
import { OptionScreen } from "@opend/core/serve/qot/option-screen";
import { momentOf } from "../account/account.ts";
import type { Kind, Option } from "../data/security.ts";
import { type Handler, handler } from "../handler.ts";
import type { Catalog } from "../market/catalog.ts";
import { optionItem } from "../market/figures/option-item.ts";
import { type Market, marketOf, markets } from "../market/markets.ts";
import { midnight } from "../market/zone.ts";
import { Refusal } from "../refusal.ts";
import { atMost } from "./numbers.ts";

/** As documented. */
const mostRows = 1000;

/** The options that meet a condition of every group, with the figures of the request. */
export const optionScreen: Handler = handler(OptionScreen, (c2s, { account }) => {
  const { pageFrom = 0, pageCount = OptionScreen.bounds.pageDefault } = c2s;
  if (pageFrom < 0) throw new Refusal(`invalid pageFrom ${pageFrom}: it must be 0 or more`);
  const count = atMost(mostRows, pageCount, "pageCount");
  const moment = momentOf(account);
  const passing = optionsIn(c2s.marketCategoryList, account.catalog)
    .map((option) => optionItem(option, moment))
    .filter((item) => c2s.filterList.every((group) => meets(item, group)))
    .sort((one, other) => order(one, other, c2s.sortList));
  return {
    lastPage: pageFrom + count >= passing.length,
    allCount: passing.length,
    dataList: passing.slice(pageFrom, pageFrom + count).map((item) => shown(item, c2s)),
  };
});

const categories: Readonly<Record<number, readonly [Market, readonly Kind[]]>> = {
  [MarketCategory.MarketCategory_US_Stock]: ["US", ["stock", "fund"]],
  [MarketCategory.MarketCategory_US_Index]: ["US", ["index"]],
  [MarketCategory.MarketCategory_HK_Stock]: ["HK", ["stock", "fund"]],
  [MarketCategory.MarketCategory_HK_Index]: ["HK", ["index"]],
};

/** The options of the categories. Some categories have none here. */
function optionsIn(numbers: readonly number[], catalog: Catalog): Option[] {
  if (numbers.length === 0) throw new Refusal("no marketCategoryList: it must have a category");
  return numbers.flatMap((number) => {
    const [market, kinds] = categories[number] ?? [];
    if (market === undefined) return [];
    return catalog
      .list(market, ["option"])
      .filter((each): each is Option => each.kind === "option")
      .filter((option) => kinds?.includes(catalog.ownerOf(option).kind));
  });
}

/** The fields of an item, by the numbers of their figures. */
const fields: Readonly<Record<number, keyof OptionScreenItem>> = {
  [Figure.OptionIndicatorType_StrikePrice]: "strikePrice",
  [Figure.OptionIndicatorType_LeftDay]: "leftDay",
  [Figure.OptionIndicatorType_OptionType]: "optionType",
  [Figure.OptionIndicatorType_ExerciseType]: "exerciseType",
  [Figure.OptionIndicatorType_StrikeDateTimestamp]: "strikeDate",
  [Figure.OptionIndicatorType_InTheMoney]: "inTheMoney",
  [Figure.OptionIndicatorType_Price]: "price",
  [Figure.OptionIndicatorType_MidPrice]: "midPrice",
  [Figure.OptionIndicatorType_BidPrice]: "bidPrice",
  [Figure.OptionIndicatorType_AskPrice]: "askPrice",
  [Figure.OptionIndicatorType_BidAskSpread]: "bidAskSpread",
  [Figure.OptionIndicatorType_BidVolume]: "bidVolume",
  [Figure.OptionIndicatorType_AskVolume]: "askVolume",
  [Figure.OptionIndicatorType_BidAskVolumeRatio]: "bidAskVolumeRatio",
  [Figure.OptionIndicatorType_ChangeRate]: "changeRate",
  [Figure.OptionIndicatorType_Volume]: "volume",
  [Figure.OptionIndicatorType_Turnover]: "turnover",
  [Figure.OptionIndicatorType_OpenInterest]: "openInterest",
  [Figure.OptionIndicatorType_OpenInterestMarketCap]: "openInterestMarketCap",
  [Figure.OptionIndicatorType_VolOIRatio]: "volOIRatio",
  [Figure.OptionIndicatorType_ImpliedVolatility]: "impliedVolatility",
  [Figure.OptionIndicatorType_Delta]: "delta",
  [Figure.OptionIndicatorType_Gamma]: "gamma",
  [Figure.OptionIndicatorType_Vega]: "vega",
  [Figure.OptionIndicatorType_Theta]: "theta",
  [Figure.OptionIndicatorType_Rho]: "rho",
  [Figure.OptionIndicatorType_LeverageRatio]: "leverageRatio",
  [Figure.OptionIndicatorType_EffectiveGearing]: "effectiveGearing",
  [Figure.OptionIndicatorType_BuyToBep]: "buyToBep",
  [Figure.OptionIndicatorType_IntrinsicValuePer]: "intrinsicValuePer",
  [Figure.OptionIndicatorType_ITMDegree]: "itmDegree",
  [Figure.OptionIndicatorType_OTMDegree]: "otmDegree",
  [Figure.OptionIndicatorType_ITMProbability]: "itmProbability",
  [Figure.OptionIndicatorType_OTMProbability]: "otmProbability",
};

const underlyingFields: Readonly<Record<number, keyof UnderlyingInfo>> = {
  [UnderlyingFigure.UnderlyingIndicatorType_IV]: "iv",
  [UnderlyingFigure.UnderlyingIndicatorType_MarketCap]: "marketCap",
  [UnderlyingFigure.UnderlyingIndicatorType_StockPrice]: "price",
  [UnderlyingFigure.UnderlyingIndicatorType_ChangeRate]: "changeRate",
};

const figureOf = (item: OptionScreenItem, figure: number): unknown =>
  figure === Figure.OptionIndicatorType_StrikeDateTimestamp
    ? expiryOf(item)
    : valueIn(item, fields[figure]);

const valueIn = <Row extends object>(row: Row, name: keyof Row | undefined): unknown =>
  name === undefined ? undefined : row[name];

/** The expiry date in Unix seconds. */
function expiryOf({ security, strikeDate }: OptionScreenItem): number | undefined {
  const market = security && marketOf(security.market);
  const day = String(strikeDate).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  return market && midnight(day, markets[market].zone);
}

const meets = (item: OptionScreenItem, { optionList, underlyingList }: FilterGroup): boolean =>
  optionList.some(({ indicatorType, indicatorValue }) =>
    matches(figureOf(item, indicatorType), indicatorValue),
  ) ||
  underlyingList.some(({ indicatorType, indicatorValue }) =>
    matches(valueIn(item.underlyingInfo ?? {}, underlyingFields[indicatorType]), indicatorValue),
  );

/** A figure that is not modelled matches nothing. */
function matches(value: unknown, wanted: IndicatorValue | undefined): boolean {
  if (typeof value !== "number" && typeof value !== "bigint") return false;
  const { valueList = [], valueInterval: { filterMin, filterMax } = {} } = wanted ?? {};
  const number = Number(value);
  return (
    (valueList.length === 0 || valueList.some((each) => Number(each) === number)) &&
    (filterMin === undefined ||
      number > filterMin.value ||
      (filterMin.includes && number === filterMin.value)) &&
    (filterMax === undefined ||
      number < filterMax.value ||
      (filterMax.includes && number === filterMax.value))
  );
}

function order(one: OptionScreenItem, other: OptionScreenItem, sorts: C2S["sortList"]): number {
  for (const { indicatorType, direction } of sorts) {
    const [a, b] = [one, other].map((item) => Number(figureOf(item, indicatorType)));
    const difference = (a ?? 0) - (b ?? 0);
    if (difference) return direction === 1 ? -difference : difference;
  }
  return (one.security?.code ?? "") < (other.security?.code ?? "") ? -1 : 1;
}

/** The figures of the request; all of them if it names none. */
function shown(item: OptionScreenItem, c2s: C2S): OptionScreenItem {
  const { security, optionName, underlyingInfo } = item;
  const only = <Row extends object>(row: Row, names: readonly (keyof Row | undefined)[]): Row =>
    Object.fromEntries(
      Object.entries(row).filter(([name]) => names.includes(name as keyof Row)),
    ) as Row;
  const { optionRetrieveList: wanted, underlyingRetrieveList: wantedBelow } = c2s;
  const own =
    wanted.length === 0
      ? item
      : only(
          item,
          wanted.map((each) => fields[each]),
        );
  const below =
    underlyingInfo && wantedBelow.length > 0
      ? only(
          underlyingInfo,
          wantedBelow.map((each) => underlyingFields[each]),
        )
      : underlyingInfo;
  return {
    ...own,
    security,
    optionName,
    ...(below && (wanted.length === 0 || wantedBelow.length > 0) && { underlyingInfo: below }),
  };
}
