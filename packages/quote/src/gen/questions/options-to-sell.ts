// Generated from Qot_GetOptionSellerScreener by tools/questions. Do not edit.
import { type C2S, GetOptionSellerScreener, type S2C } from "@opend/core/qot/get-option-seller-screener";
import type { SellerIndicator as SentSellerIndicator } from "@opend/core/qot/option-common";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { type Choice, choice, choice64, codes, id, listOf, sortOrder } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { marketOfOptions } from "../../rows/option-market.ts";
import { expirationTypes } from "../enums/expiration-type.ts";
import { optionMarkets } from "../enums/option-market.ts";
import { sellerStrategies, type SellerStrategy } from "../enums/seller-strategy.ts";
import { type SoldOptionSort, soldOptionSorts } from "../enums/sold-option-sort.ts";
import { stockCategories } from "../enums/stock-category.ts";
import { type SoldOption, soldOption as readSoldOption } from "../rows/sold-option.ts";

/** Conditions of {@link optionsToSell}. A row meets all of them. */
export interface OptionsToSellFilters {
  /** The security itself: any of these. */
  readonly underlyings?: Codes | undefined;
  /** Any of these stock categories. */
  readonly stockCategories?: readonly Choice<typeof stockCategories>[] | undefined;
  /** Contracts traded in all options on the security; more than 0 by default. */
  readonly volume?: Range | undefined;
  /** Open contracts of all options on the security; more than 0 by default. */
  readonly openInterest?: Range | undefined;
  /** Volatility that the prices of the options imply, in percent (20 means 20 %). */
  readonly impliedVolatilityPercent?: Range | undefined;
  /** Volatility that the underlying showed, in percent (20 means 20 %). */
  readonly historicalVolatilityPercent?: Range | undefined;
  /**
   * The position of implied volatility between its past low and high, in percent (20 means 20 %).
   */
  readonly impliedVolatilityRankPercent?: Range | undefined;
  /** Part of past days with a lower implied volatility, in percent (20 means 20 %). */
  readonly impliedVolatilityPercentile?: Range | undefined;
  /** Market value of the company; more than 10 billion by default. */
  readonly marketCap?: Range | undefined;
  /** Latest price of the underlying; more than 1 by default. */
  readonly price?: Range | undefined;
  /** Change of the underlying price against the previous close, in percent (20 means 20 %). */
  readonly changePercent?: Range | undefined;
  /** The plate that the security belongs to, one of the values, ids of plates. */
  readonly plates?: readonly bigint[] | undefined;
  /** Any of these expiration types. */
  readonly expirationTypes?: readonly Choice<typeof expirationTypes>[] | undefined;
  /** Days until expiry; more than 0 by default. */
  readonly daysToExpiry?: Range | undefined;
  /** Kind of expiry of the option: any of these. */
  readonly optionExpirationTypes?: readonly Choice<typeof expirationTypes>[] | undefined;
  /** Expiry date, one of the values, in Unix seconds. */
  readonly expiries?: readonly bigint[] | undefined;
  /** What the seller of one contract receives, in the currency of the market. */
  readonly premium?: Range | undefined;
  /** Seller's return until expiry, as a yearly rate, in percent (20 means 20 %). */
  readonly annualReturnPercent?: Range | undefined;
  /** Seller's return until expiry, in percent (20 means 20 %). */
  readonly returnPercent?: Range | undefined;
  /** How far out of the money, in percent (20 means 20 %); more than 0 by default. */
  readonly outOfTheMoneyPercent?: Range | undefined;
  /** Estimated probability that the option ends out of the money, in percent (20 means 20 %). */
  readonly outOfTheMoneyProbabilityPercent?: Range | undefined;
  /** Volatility that the option's price implies, in percent (20 means 20 %). */
  readonly optionImpliedVolatilityPercent?: Range | undefined;
  /** Best bid; more than 0.01 by default. */
  readonly bid?: Range | undefined;
  /** Best ask; more than 0.01 by default. */
  readonly ask?: Range | undefined;
  /** Contracts of the option traded; more than 0 by default. */
  readonly optionVolume?: Range | undefined;
  /** Open contracts of the option; more than 0 by default. */
  readonly optionOpenInterest?: Range | undefined;
}

const optionsToSellFiltersKind = filters<OptionsToSellFilters, SentSellerIndicator>({
  underlyings: { figure: 1, kind: codes, at: ["indicatorValue","securityList"] },
  stockCategories: { figure: 2, kind: listOf(choice64(stockCategories)), at: ["indicatorValue","valueList"] },
  volume: { figure: 3, kind: range, at: ["indicatorValue","valueInterval"] },
  openInterest: { figure: 4, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercent: { figure: 5, kind: range, at: ["indicatorValue","valueInterval"] },
  historicalVolatilityPercent: { figure: 6, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityRankPercent: { figure: 7, kind: range, at: ["indicatorValue","valueInterval"] },
  impliedVolatilityPercentile: { figure: 8, kind: range, at: ["indicatorValue","valueInterval"] },
  marketCap: { figure: 9, kind: range, at: ["indicatorValue","valueInterval"] },
  price: { figure: 10, kind: range, at: ["indicatorValue","valueInterval"] },
  changePercent: { figure: 11, kind: range, at: ["indicatorValue","valueInterval"] },
  plates: { figure: 12, kind: listOf(id), at: ["indicatorValue","valueList"] },
  expirationTypes: { figure: 13, kind: listOf(choice64(expirationTypes)), at: ["indicatorValue","valueList"] },
  daysToExpiry: { figure: 14, kind: range, at: ["indicatorValue","valueInterval"] },
  optionExpirationTypes: { figure: 15, kind: listOf(choice64(expirationTypes)), at: ["indicatorValue","valueList"] },
  expiries: { figure: 16, kind: listOf(id), at: ["indicatorValue","valueList"] },
  premium: { figure: 17, kind: range, at: ["indicatorValue","valueInterval"] },
  annualReturnPercent: { figure: 18, kind: range, at: ["indicatorValue","valueInterval"] },
  returnPercent: { figure: 19, kind: range, at: ["indicatorValue","valueInterval"] },
  outOfTheMoneyPercent: { figure: 20, kind: range, at: ["indicatorValue","valueInterval"] },
  outOfTheMoneyProbabilityPercent: { figure: 21, kind: range, at: ["indicatorValue","valueInterval"] },
  optionImpliedVolatilityPercent: { figure: 22, kind: range, at: ["indicatorValue","valueInterval"] },
  bid: { figure: 23, kind: range, at: ["indicatorValue","valueInterval"] },
  ask: { figure: 24, kind: range, at: ["indicatorValue","valueInterval"] },
  optionVolume: { figure: 25, kind: range, at: ["indicatorValue","valueInterval"] },
  optionOpenInterest: { figure: 26, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Options of {@link optionsToSell}. */
export interface OptionsToSellOptions extends CallOptions {
  /** What the rows are sorted by. Default: yearly return. */
  readonly sort?: SoldOptionSort | undefined;
  /** Whether the smallest or the largest comes first. Default: descending. */
  readonly order?: "ascending" | "descending" | undefined;
  /** Conditions that a row must pass; all must hold. Some figures have a default condition. */
  readonly filters?: OptionsToSellFilters | undefined;
}

/** The arguments of {@link optionsToSellQuestion}. */
export interface OptionsToSellArguments extends Pick<OptionsToSellOptions, "sort" | "order" | "filters"> {
  /** The options on stocks of a market. */
  readonly market: Choice<typeof optionMarkets>;
  /** The position of the seller: the stock, or cash. */
  readonly strategy: SellerStrategy;
}

/** Qot_GetOptionSellerScreener as a value, for tools. */
export const optionsToSellQuestion: SingleQuestion<OptionsToSellArguments, C2S, S2C, readonly SoldOption[]> = {
  protocol: GetOptionSellerScreener,
  arguments: {
    market: { field: "optionMarket", kind: choice(optionMarkets), isRequired: true },
    strategy: { field: "sellerType", kind: choice(sellerStrategies), isRequired: true },
    sort: { field: "sortType", kind: choice(soldOptionSorts) },
    order: { field: "isAsc", kind: sortOrder },
    filters: { field: "filterList", kind: optionsToSellFiltersKind },
  },
  about: ({ market }) => [marketOfOptions(market)],
  answer: ({ itemList }) => itemList.map(readSoldOption),
};

/**
 * Options to sell, with the yield of selling them.
 *
 * ```ts
 * const puts = await optionsToSell(opend, "US", "cashSecuredPut", { filters: { price: { max: 100 } } });
 * console.log(puts.map(({ code, annualReturnPercent }) => [code, annualReturnPercent]));
 * ```
 *
 * Qot_GetOptionSellerScreener (3314), with no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function optionsToSell(
  opend: Requester,
  market: Choice<typeof optionMarkets>,
  strategy: SellerStrategy,
  options: OptionsToSellOptions = {},
): Promise<readonly SoldOption[]> {
  return single(opend, optionsToSellQuestion, { ...copied(options), market, strategy }, options);
}
