// Generated from Qot_OptionScreen by tools/questions. Do not edit.
import { type C2S, OptionScreen, type S2C } from "@opend/core/qot/option-screen";
import type { FilterGroup as SentFilterGroup } from "@opend/core/qot/option-screen";
import type { OptionIndicator as SentOptionIndicator } from "@opend/core/qot/option-screen";
import type { Sort as SentSort } from "@opend/core/qot/option-screen";
import type { UnderlyingIndicator as SentUnderlyingIndicator } from "@opend/core/qot/option-screen";
import type { Paginator } from "@opend/core";
import { copied, pageFromCursor } from "@opend/core/internal";
import { choice, type Choice, choice64, direction, id, listOf } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { allOf, filters, type Range, range, record } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { optionCategories, type OptionCategory } from "../enums/option-category.ts";
import { optionExercises } from "../enums/option-exercise.ts";
import { type OptionScreenFigure, optionScreenFigures } from "../enums/option-screen-figure.ts";
import { optionTypes } from "../enums/option-type.ts";
import { type UnderlyingScreenFigure, underlyingScreenFigures } from "../enums/underlying-screen-figure.ts";
import { type ScreenedOption, screenedOption as readScreenedOption } from "../rows/screened-option.ts";

/** Conditions of {@link optionScreen}. A row meets all of them. */
export interface OptionScreenUnderlyingFilters {
  /** The underlying, one of the values, the vendor's numbers of securities. */
  readonly stockIds?: readonly bigint[] | undefined;
  /** The kind of index, one of the values. */
  readonly indexTypes?: readonly bigint[] | undefined;
  /** Contracts traded in all options on the underlying. */
  readonly volume?: Range | undefined;
  /** Open contracts of all options on the underlying. */
  readonly openInterest?: Range | undefined;
  /**
   * Volatility that the prices of the options imply; the vendor does not document whether in
   * percent.
   */
  readonly impliedVolatility?: Range | undefined;
  /** Volatility that the underlying showed; the vendor does not document whether in percent. */
  readonly historicalVolatility?: Range | undefined;
  /**
   * The position of implied volatility between its past low and high; the vendor does not document
   * whether in percent.
   */
  readonly impliedVolatilityRank?: Range | undefined;
  /**
   * Part of past days with a lower implied volatility; the vendor does not document whether in
   * percent.
   */
  readonly impliedVolatilityBelow?: Range | undefined;
  /** Change of implied volatility; the vendor does not document whether in percent. */
  readonly impliedVolatilityChange?: Range | undefined;
  /** Relative change of implied volatility; the vendor does not document whether in percent. */
  readonly impliedVolatilityChangeRatio?: Range | undefined;
  /** Implied over historical volatility; the vendor does not document whether in percent. */
  readonly impliedToHistoricalVolatility?: Range | undefined;
  /** Implied less historical volatility; the vendor does not document whether in percent. */
  readonly impliedLessHistoricalVolatility?: Range | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Latest price, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Change of the underlying price against the previous close, in percent (20 means 20 %). */
  readonly changePercent?: Range | undefined;
}

const optionScreenUnderlyingFiltersKind = filters<OptionScreenUnderlyingFilters, SentUnderlyingIndicator>({
  stockIds: { figure: 101, kind: listOf(id), at: ["indicatorValue","valueList"] },
  indexTypes: { figure: 106, kind: listOf(id), at: ["indicatorValue","valueList"] },
  volume: { figure: 201, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterest: { figure: 202, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatility: { figure: 203, kind: range, at: ["indicatorValue","valueInterval"] },
  historicalVolatility: { figure: 204, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityRank: { figure: 205, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityBelow: { figure: 206, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityChange: { figure: 207, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityChangeRatio: { figure: 208, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedToHistoricalVolatility: { figure: 209, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedLessHistoricalVolatility: { figure: 210, kind: range, at: ["indicatorValue","valueInterval"] },
  marketCap: { figure: 401, kind: range, at: ["indicatorValue","valueInterval"] },
  price: { figure: 402, kind: range, at: ["indicatorValue","valueInterval"] },
  changePercent: { figure: 403, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Conditions of {@link optionScreen}. A row meets all of them. */
export interface OptionScreenOptionFilters {
  /** Strike price, in the currency of the market. */
  readonly strikePrice?: Range | undefined;
  /** Days until expiry. */
  readonly daysToExpiry?: Range | undefined;
  /** Call or put: any of these. */
  readonly type?: readonly Choice<typeof optionTypes>[] | undefined;
  /** American or European: any of these. */
  readonly exerciseType?: readonly Choice<typeof optionExercises>[] | undefined;
  /** Weekly, monthly or quarterly, one of the values. */
  readonly expirationType?: readonly bigint[] | undefined;
  /** Expiry date, one of the values, in Unix seconds. */
  readonly expiryTimestamp?: readonly bigint[] | undefined;
  /** One of the values 0 out of the money, 1 in the money. */
  readonly inTheMoney?: readonly bigint[] | undefined;
  /** Latest price, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Mean of best bid and best ask, in the currency of the market. */
  readonly midPrice?: Range | undefined;
  /** Best bid, in the currency of the market. */
  readonly bid?: Range | undefined;
  /** Best ask, in the currency of the market. */
  readonly ask?: Range | undefined;
  /** Best ask less best bid, in the currency of the market. */
  readonly bidAskSpread?: Range | undefined;
  /** Contracts wanted at the best bid. */
  readonly bidVolume?: Range | undefined;
  /** Contracts offered at the best ask. */
  readonly askVolume?: Range | undefined;
  /** Contracts wanted over contracts offered; the vendor does not document whether in percent. */
  readonly bidToAskVolume?: Range | undefined;
  /** Change of price against the previous close, in percent (20 means 20 %). */
  readonly changePercent?: Range | undefined;
  /** Contracts traded. */
  readonly volume?: Range | undefined;
  /** Value traded, in the currency of the market. */
  readonly turnover?: Range | undefined;
  /** Open contracts. */
  readonly openInterest?: Range | undefined;
  /** Value of the open contracts, in the currency of the market. */
  readonly openInterestValue?: Range | undefined;
  /** Contracts traded over open contracts; the vendor does not document whether in percent. */
  readonly volumeToOpenInterest?: Range | undefined;
  /**
   * Volatility that the option's price implies; the vendor does not document whether in percent.
   */
  readonly impliedVolatility?: Range | undefined;
  /** Volatility that the underlying showed; the vendor does not document whether in percent. */
  readonly historicalVolatility?: Range | undefined;
  /** Implied over historical volatility; the vendor does not document whether in percent. */
  readonly impliedToHistoricalVolatility?: Range | undefined;
  /** Change of price for a change of 1 in the underlying price. */
  readonly delta?: Range | undefined;
  /** Change of delta for a change of 1 in the underlying price. */
  readonly gamma?: Range | undefined;
  /** Sensitivity of the price to implied volatility. */
  readonly vega?: Range | undefined;
  /** Sensitivity of the price to the passing of time. */
  readonly theta?: Range | undefined;
  /** Sensitivity of the price to the interest rate. */
  readonly rho?: Range | undefined;
  /** How many times as much underlying as option the same money buys, a plain ratio. */
  readonly leverageRatio?: Range | undefined;
  /** Leverage times delta, a plain ratio. */
  readonly effectiveGearing?: Range | undefined;
  /**
   * How far the underlying must move for the buyer to break even; the vendor does not document
   * whether in percent.
   */
  readonly buyerBreakEvenDistance?: Range | undefined;
  /**
   * How far the underlying may move before the seller breaks even; the vendor does not document
   * whether in percent.
   */
  readonly sellerBreakEvenDistance?: Range | undefined;
  /**
   * Estimated probability that the buyer makes a profit; the vendor does not document whether in
   * percent.
   */
  readonly buyerProfitProbability?: Range | undefined;
  /**
   * Estimated probability that the seller makes a profit; the vendor does not document whether in
   * percent.
   */
  readonly sellerProfitProbability?: Range | undefined;
  /** Part of the price that immediate exercise would bring, in percent (20 means 20 %). */
  readonly intrinsicValuePercent?: Range | undefined;
  /** Part of the price that immediate exercise would not bring, in percent (20 means 20 %). */
  readonly timeValuePercent?: Range | undefined;
  /** How far in the money; the vendor does not document whether in percent. */
  readonly inTheMoneyDegree?: Range | undefined;
  /** How far out of the money; the vendor does not document whether in percent. */
  readonly outOfTheMoneyDegree?: Range | undefined;
  /**
   * Estimated probability that the option ends in the money; the vendor does not document whether
   * in percent.
   */
  readonly inTheMoneyProbability?: Range | undefined;
  /**
   * Estimated probability that the option ends out of the money; the vendor does not document
   * whether in percent.
   */
  readonly outOfTheMoneyProbability?: Range | undefined;
  /**
   * Seller's return until expiry, as a yearly rate; the vendor does not document whether in
   * percent.
   */
  readonly sellerAnnualReturn?: Range | undefined;
  /** Seller's return until expiry; the vendor does not document whether in percent. */
  readonly sellerReturn?: Range | undefined;
}

const optionScreenOptionFiltersKind = filters<OptionScreenOptionFilters, SentOptionIndicator>({
  strikePrice: { figure: 1001, kind: range, at: ["indicatorValue","valueInterval"] },
  daysToExpiry: { figure: 1002, kind: range, at: ["indicatorValue","valueInterval"] },
  type: { figure: 1003, kind: listOf(choice64(optionTypes)), at: ["indicatorValue","valueList"] },
  exerciseType: { figure: 1004, kind: listOf(choice64(optionExercises)), at: ["indicatorValue","valueList"] },
  expirationType: { figure: 1005, kind: listOf(id), at: ["indicatorValue","valueList"] },
  expiryTimestamp: { figure: 1007, kind: listOf(id), at: ["indicatorValue","valueList"] },
  inTheMoney: { figure: 2001, kind: listOf(id), at: ["indicatorValue","valueList"] },
  price: { figure: 2002, kind: range, at: ["indicatorValue","valueInterval"] },
  midPrice: { figure: 2003, kind: range, at: ["indicatorValue","valueInterval"] },
  bid: { figure: 2004, kind: range, at: ["indicatorValue","valueInterval"] },
  ask: { figure: 2005, kind: range, at: ["indicatorValue","valueInterval"] },
  bidAskSpread: { figure: 2006, kind: range, at: ["indicatorValue","valueInterval"] },
  bidVolume: { figure: 2007, kind: range, at: ["indicatorValue","valueInterval"] },
  askVolume: { figure: 2008, kind: range, at: ["indicatorValue","valueInterval"] },
  bidToAskVolume: { figure: 2009, kind: range, at: ["indicatorValue","valueInterval"] },
  changePercent: { figure: 2010, kind: range, at: ["indicatorValue","valueInterval"] },
  volume: { figure: 2011, kind: range, at: ["indicatorValue","valueInterval"] },
  turnover: { figure: 2012, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterest: { figure: 2013, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterestValue: { figure: 2014, kind: range, at: ["indicatorValue","valueInterval"] },
  volumeToOpenInterest: { figure: 2018, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatility: { figure: 3001, kind: range, at: ["indicatorValue","valueInterval"] },
  historicalVolatility: { figure: 3002, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedToHistoricalVolatility: { figure: 3003, kind: range, at: ["indicatorValue","valueInterval"] },
  delta: { figure: 3004, kind: range, at: ["indicatorValue","valueInterval"] },
  gamma: { figure: 3005, kind: range, at: ["indicatorValue","valueInterval"] },
  vega: { figure: 3006, kind: range, at: ["indicatorValue","valueInterval"] },
  theta: { figure: 3007, kind: range, at: ["indicatorValue","valueInterval"] },
  rho: { figure: 3008, kind: range, at: ["indicatorValue","valueInterval"] },
  leverageRatio: { figure: 3009, kind: range, at: ["indicatorValue","valueInterval"] },
  effectiveGearing: { figure: 3010, kind: range, at: ["indicatorValue","valueInterval"] },
  buyerBreakEvenDistance: { figure: 3011, kind: range, at: ["indicatorValue","valueInterval"] },
  sellerBreakEvenDistance: { figure: 3012, kind: range, at: ["indicatorValue","valueInterval"] },
  buyerProfitProbability: { figure: 3013, kind: range, at: ["indicatorValue","valueInterval"] },
  sellerProfitProbability: { figure: 3014, kind: range, at: ["indicatorValue","valueInterval"] },
  intrinsicValuePercent: { figure: 3015, kind: range, at: ["indicatorValue","valueInterval"] },
  timeValuePercent: { figure: 3016, kind: range, at: ["indicatorValue","valueInterval"] },
  inTheMoneyDegree: { figure: 3017, kind: range, at: ["indicatorValue","valueInterval"] },
  outOfTheMoneyDegree: { figure: 3018, kind: range, at: ["indicatorValue","valueInterval"] },
  inTheMoneyProbability: { figure: 3019, kind: range, at: ["indicatorValue","valueInterval"] },
  outOfTheMoneyProbability: { figure: 3020, kind: range, at: ["indicatorValue","valueInterval"] },
  sellerAnnualReturn: { figure: 3021, kind: range, at: ["indicatorValue","valueInterval"] },
  sellerReturn: { figure: 3022, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Conditions that must all hold. */
export interface OptionScreenConditions {
  /** Conditions on the underlying security. */
  readonly underlying?: OptionScreenUnderlyingFilters | undefined;
  /** Conditions on the option. */
  readonly option?: OptionScreenOptionFilters | undefined;
}

const optionScreenConditionsKind = record<OptionScreenConditions, SentFilterGroup>({
  underlying: { field: "underlyingList", kind: optionScreenUnderlyingFiltersKind },
  option: { field: "optionList", kind: optionScreenOptionFiltersKind },
});

/** One figure that the rows are sorted by. */
export interface OptionScreenSort {
  /** The figure. */
  readonly by: OptionScreenFigure;
  /** Whether the largest or the smallest comes first. */
  readonly order: "ascending" | "descending";
}

const optionScreenSortKind = record<OptionScreenSort, SentSort>({
  by: { field: "indicatorType", kind: choice(optionScreenFigures), isRequired: true },
  order: { field: "direction", kind: direction, isRequired: true },
});

/** Options of {@link optionScreen}. */
export interface OptionScreenOptions extends ListOptions {
  /** Conditions. An option passes if it meets all of them. */
  readonly where?: OptionScreenConditions | undefined;
  /** The figures that the rows are sorted by, the most important first. */
  readonly sort?: readonly OptionScreenSort[] | undefined;
  /** The figures of an option. Default: a set that OpenD chooses. */
  readonly show?: readonly OptionScreenFigure[] | undefined;
  /** The figures of the underlying. Default: a set that OpenD chooses. */
  readonly showUnderlying?: readonly UnderlyingScreenFigure[] | undefined;
  /** Rows per page. Default: as many as OpenD gives. */
  readonly pageSize?: number;
}

/** The arguments of {@link optionScreenQuestion}. */
export interface OptionScreenArguments extends Pick<OptionScreenOptions, "where" | "sort" | "show" | "showUnderlying"> {
  /** The markets of the options. */
  readonly categories: readonly OptionCategory[];
}

/** Qot_OptionScreen as a value, for tools. */
export const optionScreenQuestion: ListQuestion<OptionScreenArguments, C2S, S2C, ScreenedOption> = {
  protocol: OptionScreen,
  arguments: {
    categories: { field: "marketCategoryList", kind: listOf(choice(optionCategories)), isRequired: true },
    where: { field: "filterList", kind: allOf(optionScreenConditionsKind) },
    sort: { field: "sortList", kind: listOf(optionScreenSortKind) },
    show: { field: "optionRetrieveList", kind: listOf(choice(optionScreenFigures)) },
    showUnderlying: { field: "underlyingRetrieveList", kind: listOf(choice(underlyingScreenFigures)) },
  },
  about: () => [],
  cursor: pageFromCursor,
  rows: ({ dataList }) => dataList.map(readScreenedOption),
};

/**
 * The options that meet conditions on themselves and on their underlyings.
 *
 * ```ts
 * const calls = await optionScreen(opend, ["hkStock"], {
 *   where: { option: { type: ["call"], daysToExpiry: { max: 60 }, delta: { min: 0.3 } } },
 *   sort: [{ by: "volume", order: "descending" }],
 * }).take(10);
 * console.log(calls.map(({ code, delta }) => [code, delta]));
 * ```
 *
 * A row has the figures that `show` and `showUnderlying` name. Without them, OpenD chooses the
 * figures.
 *
 * Qot_OptionScreen (3253), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function optionScreen(
  opend: Requester,
  categories: readonly OptionCategory[],
  options: OptionScreenOptions = {},
): Paginator<ScreenedOption> {
  return list(opend, optionScreenQuestion, { ...copied(options), categories }, options);
}
