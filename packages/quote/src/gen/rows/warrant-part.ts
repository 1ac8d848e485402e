// Generated from Qot_GetSecuritySnapshot.WarrantSnapshotExData by tools/rows. Do not edit.
import type { WarrantSnapshotExData as Message } from "@opend/core/qot/get-security-snapshot";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";
import { inlineBounds, type InlineBounds } from "../enums/inline-bounds.ts";
import { type WarrantType, warrantTypes } from "../enums/warrant-type.ts";

/** The fields of a warrant or bull/bear contract. */
export interface WarrantPart {
  /** Call, put, bull, bear or inline. OpenD calls it `warrantType`. */
  readonly type: WarrantType;
  /** The underlying security. OpenD calls it `owner`. */
  readonly underlying: string;
  /**
   * Warrants needed for one unit of the underlying, a plain ratio. OpenD calls it `conversionRate`.
   */
  readonly conversionRatio: number;
  /** Price of the underlying at which the warrant is exercised, in the currency of the market. */
  readonly strikePrice: number;
  /** Date of maturity, the market's own. OpenD calls it `maturityTime`. */
  readonly maturityDate: string | undefined;
  /** Last trading day, the market's own. OpenD calls it `endTradeTime`. */
  readonly lastTradingDate: string | undefined;
  /**
   * Price of the underlying at which the contract is called, in the currency of the market;
   * bull/bear contracts only.
   */
  readonly recoveryPrice: number;
  /** Units of the warrant that the public holds. OpenD calls it `streetVolumn`. */
  readonly streetVolume: number;
  /** Units of the warrant that were issued. OpenD calls it `issueVolumn`. */
  readonly issueVolume: number;
  /**
   * Part of the issue held by the public, in percent (20 means 20 %). OpenD calls it `streetRate`.
   */
  readonly streetPercent: number;
  /** Change of price for a change of 1 in the underlying price; call and put warrants only. */
  readonly delta: number;
  /**
   * Volatility that the warrant's price implies; call and put warrants only. The vendor does not
   * document its unit.
   */
  readonly impliedVolatility: number;
  /**
   * How far the underlying must move until maturity for the holder to break even, in percent (20
   * means 20 %). OpenD calls it `premium`.
   */
  readonly premiumPercent: number;
  /** How many times as much underlying as warrant the same money buys, a plain ratio. */
  readonly leverage: number | undefined;
  /**
   * How far in (positive) or out of (negative) the money, in percent (20 means 20 %). OpenD calls
   * it `ipop`.
   */
  readonly inTheMoneyPercent: number | undefined;
  /**
   * Price of the underlying at which nothing is won or lost, in the currency of the market. OpenD
   * calls it `breakEvenPoint`.
   */
  readonly breakEvenPrice: number | undefined;
  /**
   * Price of as many warrants as one unit of the underlying takes, in the currency of the market.
   */
  readonly conversionPrice: number | undefined;
  /**
   * Distance of the underlying price from the call price, in percent (20 means 20 %); bull/bear
   * contracts only. OpenD calls it `priceRecoveryRatio`.
   */
  readonly distanceToRecoveryPercent: number | undefined;
  /** The vendor's overall score of the warrant. */
  readonly score: number | undefined;
  /** Upper bound of the underlying price, in the currency of the market; inline warrants only. */
  readonly upperStrikePrice: number | undefined;
  /** Lower bound of the underlying price, in the currency of the market; inline warrants only. */
  readonly lowerStrikePrice: number | undefined;
  /** Inside or outside the bounds; inline warrants only. OpenD calls it `inLinePriceStatus`. */
  readonly bounds: InlineBounds | undefined;
  /**
   * Which bank issued the warrant, as a short text; the vendor documents no list of them. OpenD
   * calls it `issuerCode`.
   */
  readonly issuer: string | undefined;
}

export function warrantPart(message: Message): WarrantPart {
  return {
    type: enumName(warrantTypes, message.warrantType),
    underlying: codeText(message.owner),
    conversionRatio: message.conversionRate,
    strikePrice: message.strikePrice,
    maturityDate: dayText(message.maturityTime),
    lastTradingDate: dayText(message.endTradeTime),
    recoveryPrice: message.recoveryPrice,
    streetVolume: safeNumber("streetVolumn", message.streetVolumn),
    issueVolume: safeNumber("issueVolumn", message.issueVolumn),
    streetPercent: message.streetRate,
    delta: message.delta,
    impliedVolatility: message.impliedVolatility,
    premiumPercent: message.premium,
    leverage: message.leverage,
    inTheMoneyPercent: message.ipop,
    breakEvenPrice: message.breakEvenPoint,
    conversionPrice: message.conversionPrice,
    distanceToRecoveryPercent: message.priceRecoveryRatio,
    score: message.score,
    upperStrikePrice: message.upperStrikePrice,
    lowerStrikePrice: message.lowerStrikePrice,
    bounds: enumName(inlineBounds, message.inLinePriceStatus),
    issuer: message.issuerCode || undefined,
  };
}
