// Generated from Qot_GetOptionEvent by tools/questions. Do not edit.
import { type C2S, GetOptionEvent, type S2C } from "@opend/core/qot/get-option-event";
import type { EventIndicator as SentEventIndicator } from "@opend/core/qot/get-option-event";
import type { EventSort as SentEventSort } from "@opend/core/qot/get-option-event";
import type { Paginator } from "@opend/core";
import { copied, pageCursor } from "@opend/core/internal";
import { type Choice, choice, choice64, codes, id, listOf, sortOrder } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import { filters, type Range, range, record } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { marketOfOptions } from "../../rows/option-market.ts";
import { zonesOfMarket } from "../../rows/subject.ts";
import { corporateActionTypes } from "../enums/corporate-action-type.ts";
import { marketSentiments } from "../enums/market-sentiment.ts";
import { optionEventSides } from "../enums/option-event-side.ts";
import { type OptionEventSort, optionEventSorts } from "../enums/option-event-sort.ts";
import { optionEventStrategies } from "../enums/option-event-strategy.ts";
import { optionMarkets } from "../enums/option-market.ts";
import { optionOrderTypes } from "../enums/option-order-type.ts";
import { optionTypes } from "../enums/option-type.ts";
import { type OptionEvent, optionEvent as readOptionEvent } from "../rows/option-event.ts";
import { type OptionEventsPage, optionEventsPage as readOptionEventsPage } from "../rows/option-events-page.ts";

/** Conditions of {@link optionEvents}. A row meets all of them. */
export interface OptionEventsFilters {
  /** The underlying: any of these. */
  readonly underlyings?: Codes | undefined;
  /** An industry plate of the underlying: any of these. */
  readonly industryPlates?: Codes | undefined;
  /** A concept plate of the underlying: any of these. */
  readonly conceptPlates?: Codes | undefined;
  /** Any of these corporate actions. */
  readonly corporateActions?: readonly Choice<typeof corporateActionTypes>[] | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Call or put: any of these. */
  readonly types?: readonly Choice<typeof optionTypes>[] | undefined;
  /** One of the values 1 in the money, 2 out of the money. */
  readonly moneyness?: readonly bigint[] | undefined;
  /** Strike price, in the currency of the market. */
  readonly strikePrice?: Range | undefined;
  /** Days until expiry. */
  readonly daysToExpiry?: Range | undefined;
  /** How far out of the money, in percent (20 means 20 %). */
  readonly outOfTheMoneyPercent?: Range | undefined;
  /** Any of these sides. */
  readonly sides?: readonly Choice<typeof optionEventSides>[] | undefined;
  /** Contracts traded. */
  readonly volume?: Range | undefined;
  /** Value of the trade, in the currency of the market. */
  readonly turnover?: Range | undefined;
  /** Price of the trade, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Time of the trade, in Unix seconds. */
  readonly time?: Range | undefined;
  /** How many days back, a value: 0 today only, 1 the last 2 days, and so on. */
  readonly maxDays?: Range | undefined;
  /** Any of these order types. */
  readonly orderTypes?: readonly Choice<typeof optionOrderTypes>[] | undefined;
  /** Any of these strategies. */
  readonly strategies?: readonly Choice<typeof optionEventStrategies>[] | undefined;
  /** Any of these sentiments. */
  readonly sentiments?: readonly Choice<typeof marketSentiments>[] | undefined;
  /** Contracts of the option traded that day. */
  readonly totalVolume?: Range | undefined;
  /** Open contracts of the option. */
  readonly totalOpenInterest?: Range | undefined;
  /** Volume over open interest, in percent (20 means 20 %). */
  readonly volumeToOpenInterestPercent?: Range | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  readonly impliedVolatilityPercent?: Range | undefined;
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
}

const optionEventsFiltersKind = filters<OptionEventsFilters, SentEventIndicator>({
  underlyings: { figure: 101, kind: codes, at: ["indicatorValue","securityList"] },
  industryPlates: { figure: 102, kind: codes, at: ["indicatorValue","securityList"] },
  conceptPlates: { figure: 103, kind: codes, at: ["indicatorValue","securityList"] },
  corporateActions: { figure: 104, kind: listOf(choice64(corporateActionTypes)), at: ["indicatorValue","valueList"] },
  marketCap: { figure: 105, kind: range, at: ["indicatorValue","valueInterval"] },
  types: { figure: 201, kind: listOf(choice64(optionTypes)), at: ["indicatorValue","valueList"] },
  moneyness: { figure: 202, kind: listOf(id), at: ["indicatorValue","valueList"] },
  strikePrice: { figure: 203, kind: range, at: ["indicatorValue","valueInterval"] },
  daysToExpiry: { figure: 204, kind: range, at: ["indicatorValue","valueInterval"] },
  outOfTheMoneyPercent: { figure: 205, kind: range, at: ["indicatorValue","valueInterval"] },
  sides: { figure: 301, kind: listOf(choice64(optionEventSides)), at: ["indicatorValue","valueList"] },
  volume: { figure: 302, kind: range, at: ["indicatorValue","valueInterval"] },
  turnover: { figure: 303, kind: range, at: ["indicatorValue","valueInterval"] },
  price: { figure: 304, kind: range, at: ["indicatorValue","valueInterval"] },
  time: { figure: 305, kind: range, at: ["indicatorValue","valueInterval"] },
  maxDays: { figure: 306, kind: range, at: ["indicatorValue","valueInterval"] },
  orderTypes: { figure: 401, kind: listOf(choice64(optionOrderTypes)), at: ["indicatorValue","valueList"] },
  strategies: { figure: 402, kind: listOf(choice64(optionEventStrategies)), at: ["indicatorValue","valueList"] },
  sentiments: { figure: 403, kind: listOf(choice64(marketSentiments)), at: ["indicatorValue","valueList"] },
  totalVolume: { figure: 501, kind: range, at: ["indicatorValue","valueInterval"] },
  totalOpenInterest: { figure: 502, kind: range, at: ["indicatorValue","valueInterval"] },
  volumeToOpenInterestPercent: { figure: 503, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercent: { figure: 504, kind: range, at: ["indicatorValue","valueInterval"] },
  delta: { figure: 601, kind: range, at: ["indicatorValue","valueInterval"] },
  gamma: { figure: 602, kind: range, at: ["indicatorValue","valueInterval"] },
  vega: { figure: 603, kind: range, at: ["indicatorValue","valueInterval"] },
  theta: { figure: 604, kind: range, at: ["indicatorValue","valueInterval"] },
  rho: { figure: 605, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** How events are sorted. */
export interface OptionEventsEventSort {
  /** The figure to sort by. */
  readonly by: OptionEventSort;
  /** The order of the rows. */
  readonly order: "ascending" | "descending";
}

const optionEventsEventSortKind = record<OptionEventsEventSort, SentEventSort>({
  by: { field: "indicatorType", kind: choice(optionEventSorts), isRequired: true },
  order: { field: "isAsc", kind: sortOrder, isRequired: true },
});

/** Options of {@link optionEvents}. */
export interface OptionEventsOptions extends ListOptions {
  /** Conditions that an event must pass; all must hold. */
  readonly filters?: OptionEventsFilters | undefined;
  /** How the events are sorted. Default: latest first. */
  readonly sort?: OptionEventsEventSort | undefined;
  /** Rows per page, 1 to 300. Default: 300. */
  readonly pageSize?: number;
}

/** The arguments of {@link optionEventsQuestion}. */
export interface OptionEventsArguments extends Pick<OptionEventsOptions, "filters" | "sort"> {
  /** The options of a market: on stocks or on indices. */
  readonly market: Choice<typeof optionMarkets>;
}

/** Qot_GetOptionEvent as a value, for tools. */
export const optionEventsQuestion: ListQuestion<OptionEventsArguments, C2S, S2C, OptionEvent, OptionEventsPage> = {
  protocol: GetOptionEvent,
  arguments: {
    market: { field: "optionMarket", kind: choice(optionMarkets), isRequired: true },
    filters: { field: "filterList", kind: optionEventsFiltersKind },
    sort: { field: "sort", kind: optionEventsEventSortKind },
  },
  about: ({ market }) => [marketOfOptions(market)],
  cursor: pageCursor,
  rows: ({ eventList }, values) => {
    const about = zonesOfMarket(marketOfOptions(values.market));
    return eventList.map((each) => readOptionEvent(each, about));
  },
  summary: readOptionEventsPage,
};

/**
 * Notable trades in options, the latest first.
 *
 * ```ts
 * const events = await optionEvents(opend, "US", { filters: { turnover: { min: 1e6 } } }).take(10);
 * console.log(events.map(({ option, side, turnover }) => [option, side, turnover]));
 * ```
 *
 * The list is fetched in pages of 300 rows. Qot_GetOptionEvent (3307), with no documented limit.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function optionEvents(
  opend: Requester,
  market: Choice<typeof optionMarkets>,
  options: OptionEventsOptions = {},
): Paginator<OptionEvent, OptionEventsPage> {
  return list(opend, optionEventsQuestion, { ...copied(options), market }, options);
}
