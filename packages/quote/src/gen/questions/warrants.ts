// Generated from Qot_GetWarrant by tools/questions. Do not edit.
import { type C2S, GetWarrant, type S2C } from "@opend/core/qot/get-warrant";
import type { Paginator } from "@opend/core";
import { beginCursor, copied } from "@opend/core/internal";
import { choice, type Choice, code, day, listOf, number, quantity, sortOrder } from "../../ask/argument-kinds.ts";
import type { ListOptions } from "../../ask/list.ts";
import { list, type ListQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { inlineBounds } from "../enums/inline-bounds.ts";
import { type ListingPeriod, listingPeriods } from "../enums/listing-period.ts";
import { warrantIssuers } from "../enums/warrant-issuer.ts";
import { type WarrantSort, warrantSorts } from "../enums/warrant-sort.ts";
import { warrantStatuses } from "../enums/warrant-status.ts";
import { warrantTypes } from "../enums/warrant-type.ts";
import { type Warrant, warrant as readWarrant } from "../rows/warrant.ts";

/** Options of {@link warrants}. */
export interface WarrantsOptions extends ListOptions {
  /** The value to sort by. Default: `code`. */
  readonly sort?: WarrantSort | undefined;
  /** Whether the smallest or the largest comes first. Default: `ascending`. */
  readonly order?: "ascending" | "descending" | undefined;
  /** Only warrants on this stock or index. */
  readonly underlying?: string | undefined;
  /** Only warrants of these kinds. */
  readonly types?: readonly Choice<typeof warrantTypes>[] | undefined;
  /** Only warrants of these issuers. */
  readonly issuers?: readonly Choice<typeof warrantIssuers>[] | undefined;
  /** First day of maturity to keep, as `YYYY-MM-DD`. */
  readonly minMaturityDate?: string | Date | undefined;
  /** Last day of maturity to keep, as `YYYY-MM-DD`. */
  readonly maxMaturityDate?: string | Date | undefined;
  /** Only warrants that were or will be listed within this time. */
  readonly listed?: ListingPeriod | undefined;
  /** Only warrants inside or outside of their bounds or the money. Inline warrants ignore it. */
  readonly moneyness?: Choice<typeof inlineBounds> | undefined;
  /** Only warrants in this state. */
  readonly status?: Choice<typeof warrantStatuses> | undefined;
  /**
   * Only warrants whose latest price is at least this, in the currency of the market. Default: no
   * bound.
   */
  readonly minPrice?: number | undefined;
  /**
   * Only warrants whose latest price is at most this, in the currency of the market. Default: no
   * bound.
   */
  readonly maxPrice?: number | undefined;
  /**
   * Only warrants whose strike price is at least this, in the currency of the market. Default: no
   * bound.
   */
  readonly minStrikePrice?: number | undefined;
  /**
   * Only warrants whose strike price is at most this, in the currency of the market. Default: no
   * bound.
   */
  readonly maxStrikePrice?: number | undefined;
  /**
   * Only warrants whose part held by the public is at least this, in percent (20 means 20 %).
   * Default: no bound.
   */
  readonly minStreetPercent?: number | undefined;
  /**
   * Only warrants whose part held by the public is at most this, in percent (20 means 20 %).
   * Default: no bound.
   */
  readonly maxStreetPercent?: number | undefined;
  /** Only warrants whose conversion ratio is at least this, a plain ratio. Default: no bound. */
  readonly minConversion?: number | undefined;
  /** Only warrants whose conversion ratio is at most this, a plain ratio. Default: no bound. */
  readonly maxConversion?: number | undefined;
  /** Only warrants whose volume is at least this, in units. Default: no bound. */
  readonly minVolume?: number | undefined;
  /** Only warrants whose volume is at most this, in units. Default: no bound. */
  readonly maxVolume?: number | undefined;
  /**
   * Only warrants whose premium is at least this, in percent (20 means 20 %). Default: no bound.
   */
  readonly minPremiumPercent?: number | undefined;
  /** Only warrants whose premium is at most this, in percent (20 means 20 %). Default: no bound. */
  readonly maxPremiumPercent?: number | undefined;
  /** Only warrants whose leverage is at least this, a plain ratio. Default: no bound. */
  readonly minLeverageRatio?: number | undefined;
  /** Only warrants whose leverage is at most this, a plain ratio. Default: no bound. */
  readonly maxLeverageRatio?: number | undefined;
  /** Only warrants whose delta is at least this. Call and put warrants only. Default: no bound. */
  readonly minDelta?: number | undefined;
  /** Only warrants whose delta is at most this. Call and put warrants only. Default: no bound. */
  readonly maxDelta?: number | undefined;
  /**
   * Only warrants whose implied volatility is at least this. Call and put warrants only; the vendor
   * does not document its unit. Default: no bound.
   */
  readonly minImplied?: number | undefined;
  /**
   * Only warrants whose implied volatility is at most this. Call and put warrants only; the vendor
   * does not document its unit. Default: no bound.
   */
  readonly maxImplied?: number | undefined;
  /**
   * Only warrants whose call price is at least this, in the currency of the market. Bull/bear
   * contracts only. Default: no bound.
   */
  readonly minRecoveryPrice?: number | undefined;
  /**
   * Only warrants whose call price is at most this, in the currency of the market. Bull/bear
   * contracts only. Default: no bound.
   */
  readonly maxRecoveryPrice?: number | undefined;
  /**
   * Only warrants whose distance from the underlying price to the call price is at least this, in
   * percent. Bull/bear contracts only. Default: no bound.
   */
  readonly minDistanceToRecoveryPercent?: number | undefined;
  /**
   * Only warrants whose distance from the underlying price to the call price is at most this, in
   * percent. Bull/bear contracts only. Default: no bound.
   */
  readonly maxDistanceToRecoveryPercent?: number | undefined;
  /** Rows per page, 1 to 200. Default: 200. */
  readonly pageSize?: number;
}

/** The arguments of {@link warrantsQuestion}. */
export type WarrantsArguments = Pick<WarrantsOptions, "sort" | "order" | "underlying" | "types" | "issuers" | "minMaturityDate" | "maxMaturityDate" | "listed" | "moneyness" | "status" | "minPrice" | "maxPrice" | "minStrikePrice" | "maxStrikePrice" | "minStreetPercent" | "maxStreetPercent" | "minConversion" | "maxConversion" | "minVolume" | "maxVolume" | "minPremiumPercent" | "maxPremiumPercent" | "minLeverageRatio" | "maxLeverageRatio" | "minDelta" | "maxDelta" | "minImplied" | "maxImplied" | "minRecoveryPrice" | "maxRecoveryPrice" | "minDistanceToRecoveryPercent" | "maxDistanceToRecoveryPercent">;

/** Qot_GetWarrant as a value, for tools. */
export const warrantsQuestion: ListQuestion<WarrantsArguments, C2S, S2C, Warrant> = {
  protocol: GetWarrant,
  arguments: {
    sort: { field: "sortField", kind: choice(warrantSorts), default: "code" },
    order: { field: "ascend", kind: sortOrder, default: "ascending" },
    underlying: { field: "owner", kind: code },
    types: { field: "typeList", kind: listOf(choice(warrantTypes)) },
    issuers: { field: "issuerList", kind: listOf(choice(warrantIssuers)) },
    minMaturityDate: { field: "maturityTimeMin", kind: day },
    maxMaturityDate: { field: "maturityTimeMax", kind: day },
    listed: { field: "ipoPeriod", kind: choice(listingPeriods) },
    moneyness: { field: "priceType", kind: choice(inlineBounds) },
    status: { field: "status", kind: choice(warrantStatuses) },
    minPrice: { field: "curPriceMin", kind: number },
    maxPrice: { field: "curPriceMax", kind: number },
    minStrikePrice: { field: "strikePriceMin", kind: number },
    maxStrikePrice: { field: "strikePriceMax", kind: number },
    minStreetPercent: { field: "streetMin", kind: number },
    maxStreetPercent: { field: "streetMax", kind: number },
    minConversion: { field: "conversionMin", kind: number },
    maxConversion: { field: "conversionMax", kind: number },
    minVolume: { field: "volMin", kind: quantity },
    maxVolume: { field: "volMax", kind: quantity },
    minPremiumPercent: { field: "premiumMin", kind: number },
    maxPremiumPercent: { field: "premiumMax", kind: number },
    minLeverageRatio: { field: "leverageRatioMin", kind: number },
    maxLeverageRatio: { field: "leverageRatioMax", kind: number },
    minDelta: { field: "deltaMin", kind: number },
    maxDelta: { field: "deltaMax", kind: number },
    minImplied: { field: "impliedMin", kind: number },
    maxImplied: { field: "impliedMax", kind: number },
    minRecoveryPrice: { field: "recoveryPriceMin", kind: number },
    maxRecoveryPrice: { field: "recoveryPriceMax", kind: number },
    minDistanceToRecoveryPercent: { field: "priceRecoveryRatioMin", kind: number },
    maxDistanceToRecoveryPercent: { field: "priceRecoveryRatioMax", kind: number },
  },
  about: ({ underlying }) => (underlying === undefined ? [] : [underlying]),
  cursor: beginCursor,
  rows: ({ warrantDataList }) => warrantDataList.map(readWarrant),
};

/**
 * Warrants and bull/bear contracts of Hong Kong, by conditions.
 *
 * ```ts
 * const calls = await warrants(opend, { underlying: "HK.00700", types: ["call"] }).take(10);
 * console.log(calls.map(({ code, price, strikePrice }) => [code, price, strikePrice]));
 * ```
 *
 * The list is fetched in pages of 200 rows. Qot_GetWarrant (3210), 60 pages per 30 s.
 *
 * @throws {ArgumentError} `invalid-argument`, at once. While iterating, see {@link ListOptions}.
 */
export function warrants(
  opend: Requester,
  options: WarrantsOptions = {},
): Paginator<Warrant> {
  return list(opend, warrantsQuestion, { ...copied(options) }, options);
}
