// Generated from Qot_GetDividendRank by tools/questions. Do not edit.
import { type C2S, GetDividendRank, type S2C } from "@opend/core/qot/get-dividend-rank";
import type { Indicator as SentIndicator } from "@opend/core/qot/get-dividend-rank";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, id, integer, listOf, marketIn } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { type DividendRanking, dividendRankings } from "../enums/dividend-ranking.ts";
import { type DividendSort, dividendSorts } from "../enums/dividend-sort.ts";
import { type DividendRank, dividendRank as readDividendRank } from "../rows/dividend-rank.ts";

/** Conditions of {@link dividendRank}. A row meets all of them. */
export interface DividendRankFilters {
  /** Dividends of the last twelve months over price, in percent (20 means 20 %). */
  readonly dividendYieldTtmPercent?: Range | undefined;
  /** Mean dividend yield of the last 5 years, in percent (20 means 20 %). */
  readonly averageDividendYield5YearPercent?: Range | undefined;
  /**
   * How often dividends are paid, one of the values 1 yearly, 2 half-yearly, 3 quarterly, 4
   * monthly.
   */
  readonly distributionFrequencies?: readonly bigint[] | undefined;
  /** Years in a row in which the dividend grew. */
  readonly dividendGrowthYears?: Range | undefined;
  /** Dividends per share of the last twelve months, in the currency of the market. */
  readonly dividendsTtm?: Range | undefined;
  /** Part of the last financial year's profit that was paid out, in percent (20 means 20 %). */
  readonly payoutRatioLastYearPercent?: Range | undefined;
  /** Days until the next payment. */
  readonly nextPayableDate?: Range | undefined;
  /** Latest price, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
}

const dividendRankFiltersKind = filters<DividendRankFilters, SentIndicator>({
  dividendYieldTtmPercent: { figure: 1, kind: range, at: ["indicatorValue","valueInterval"] },
  averageDividendYield5YearPercent: { figure: 2, kind: range, at: ["indicatorValue","valueInterval"] },
  distributionFrequencies: { figure: 3, kind: listOf(id), at: ["indicatorValue","valueList"] },
  dividendGrowthYears: { figure: 4, kind: range, at: ["indicatorValue","valueInterval"] },
  dividendsTtm: { figure: 5, kind: range, at: ["indicatorValue","valueInterval"] },
  payoutRatioLastYearPercent: { figure: 6, kind: range, at: ["indicatorValue","valueInterval"] },
  nextPayableDate: { figure: 7, kind: range, at: ["indicatorValue","valueInterval"] },
  price: { figure: 8, kind: range, at: ["indicatorValue","valueInterval"] },
  marketCap: { figure: 9, kind: range, at: ["indicatorValue","valueInterval"] },
});

/** Options of {@link dividendRank}. */
export interface DividendRankOptions extends CallOptions {
  /** Rows wanted, 1 to 300. Default: 10. */
  readonly count?: number | undefined;
  /** Conditions that a row must pass; all must hold. */
  readonly filters?: DividendRankFilters | undefined;
  /** The sort value of the ranking, always descending. Default: `ranking` decides. */
  readonly sort?: DividendSort | undefined;
}

/** The arguments of {@link dividendRankQuestion}. */
export interface DividendRankArguments extends Pick<DividendRankOptions, "count" | "filters" | "sort"> {
  /** Hong Kong, US, Malaysia, Singapore or Japan. */
  readonly market: "HK" | "US" | "SG" | "JP" | "MY";
  /** High yields or growing dividends. */
  readonly ranking: DividendRanking;
}

/** Qot_GetDividendRank as a value, for tools. */
export const dividendRankQuestion: SingleQuestion<DividendRankArguments, C2S, S2C, readonly DividendRank[]> = {
  protocol: GetDividendRank,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US", "SG", "JP", "MY"), isRequired: true },
    ranking: { field: "rankType", kind: choice(dividendRankings), isRequired: true },
    count: { field: "count", kind: integer(1, 300) },
    filters: { field: "filterList", kind: dividendRankFiltersKind },
    sort: { field: "sortField", kind: choice(dividendSorts) },
  },
  about: ({ market }) => [market],
  answer: ({ dataList }) => dataList.map(readDividendRank),
};

/**
 * The stocks of a market by their dividends.
 *
 * ```ts
 * const payers = await dividendRank(opend, "HK", "highYield");
 * console.log(payers.map(({ code, dividendYieldTtmPercent }) => [code, dividendYieldTtmPercent]));
 * ```
 *
 * Qot_GetDividendRank (3407), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function dividendRank(
  opend: Requester,
  market: "HK" | "US" | "SG" | "JP" | "MY",
  ranking: DividendRanking,
  options: DividendRankOptions = {},
): Promise<readonly DividendRank[]> {
  return single(opend, dividendRankQuestion, { ...copied(options), market, ranking }, options);
}
