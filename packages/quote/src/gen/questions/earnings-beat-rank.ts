// Generated from Qot_GetEarningsBeatRank by tools/questions. Do not edit.
import { type C2S, GetEarningsBeatRank, type S2C } from "@opend/core/qot/get-earnings-beat-rank";
import type { Indicator as SentIndicator } from "@opend/core/qot/get-earnings-beat-rank";
import type { CallOptions } from "@opend/core";
import { copied } from "@opend/core/internal";
import { choice, integer, marketIn } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import { filters, type Range, range } from "../../ask/record-kinds.ts";
import type { Requester } from "../../ask/requester.ts";
import { type BeatFigure, beatFigures } from "../enums/beat-figure.ts";
import { type BeatTerm, beatTerms } from "../enums/beat-term.ts";
import { type EarningsBeatSort, earningsBeatSorts } from "../enums/earnings-beat-sort.ts";
import { type EarningsBeat, earningsBeat as readEarningsBeat } from "../rows/earnings-beat.ts";

/** Conditions of {@link earningsBeatRank}. A row meets all of them. */
export interface EarningsBeatRankFilters {
  /**
   * How far the figure is above what was expected; the vendor does not document whether in percent.
   */
  readonly beatPercent?: Range | undefined;
  /** When the report was published, in Unix seconds. */
  readonly reportTime?: Range | undefined;
  /** Market value of the company, in the currency of the market. */
  readonly marketCap?: Range | undefined;
  /** Latest price, in the currency of the market. */
  readonly price?: Range | undefined;
  /** Price over the earnings of the last twelve months, a plain ratio. */
  readonly priceToEarningsTtm?: Range | undefined;
}

const earningsBeatRankFiltersKind = filters<EarningsBeatRankFilters, SentIndicator>({
  beatPercent: { figure: 1, kind: range, at: ["indicatorValue"] },
  reportTime: { figure: 2, kind: range, at: ["indicatorValue"] },
  marketCap: { figure: 3, kind: range, at: ["indicatorValue"] },
  price: { figure: 4, kind: range, at: ["indicatorValue"] },
  priceToEarningsTtm: { figure: 5, kind: range, at: ["indicatorValue"] },
});

/** Options of {@link earningsBeatRank}. */
export interface EarningsBeatRankOptions extends CallOptions {
  /** Rows wanted, 1 to 300. Default: 30. */
  readonly count?: number | undefined;
  /** The fiscal period that is looked at. Default: all. */
  readonly term?: BeatTerm | undefined;
  /**
   * Conditions that a row must pass; all must hold. When empty: better than expected, reported in
   * the last 30 days.
   */
  readonly filters?: EarningsBeatRankFilters | undefined;
  /** The sort value of the ranking, always descending. Default: market value. */
  readonly sort?: EarningsBeatSort | undefined;
}

/** The arguments of {@link earningsBeatRankQuestion}. */
export interface EarningsBeatRankArguments extends Pick<EarningsBeatRankOptions, "count" | "term" | "filters" | "sort"> {
  /** Hong Kong, US, Singapore or Japan. */
  readonly market: "HK" | "US" | "SG" | "JP";
  /** The figure that beat what was expected. */
  readonly beat: BeatFigure;
}

/** Qot_GetEarningsBeatRank as a value, for tools. */
export const earningsBeatRankQuestion: SingleQuestion<EarningsBeatRankArguments, C2S, S2C, readonly EarningsBeat[]> = {
  protocol: GetEarningsBeatRank,
  arguments: {
    market: { field: "market", kind: marketIn("HK", "US", "SG", "JP"), isRequired: true },
    beat: { field: "beatType", kind: choice(beatFigures), isRequired: true },
    count: { field: "count", kind: integer(1, 300) },
    term: { field: "term", kind: choice(beatTerms) },
    filters: { field: "filterList", kind: earningsBeatRankFiltersKind },
    sort: { field: "sortField", kind: choice(earningsBeatSorts) },
  },
  about: ({ market }) => [market],
  answer: ({ dataList }) => dataList.map(readEarningsBeat),
};

/**
 * The stocks whose reported earnings or revenue beat the estimates most.
 *
 * ```ts
 * const beats = await earningsBeatRank(opend, "US", "earningsPerShare");
 * console.log(beats.map(({ code, beatPercent }) => [code, beatPercent]));
 * ```
 *
 * Qot_GetEarningsBeatRank (3406), 60 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function earningsBeatRank(
  opend: Requester,
  market: "HK" | "US" | "SG" | "JP",
  beat: BeatFigure,
  options: EarningsBeatRankOptions = {},
): Promise<readonly EarningsBeat[]> {
  return single(opend, earningsBeatRankQuestion, { ...copied(options), market, beat }, options);
}
