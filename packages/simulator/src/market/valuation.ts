import { daysBetween } from "./calendar.ts";

/** The right that an option or a warrant gives. */
export interface Claim {
  readonly isCall: boolean;
  readonly strike: number;
  readonly expiry: string;
  /** Yearly, as a fraction. */
  readonly volatility: number;
}

/** The value of a claim and its sensitivities, per unit of the underlying. */
export interface Value {
  readonly value: number;
  readonly delta: number;
  readonly gamma: number;
  /** Per percentage point of volatility. */
  readonly vega: number;
  /** Per day; negative. */
  readonly theta: number;
  /** Per percentage point of interest. */
  readonly rho: number;
}

/**
 * Uses a hyperbola instead of the usual formula. It gives the same value at the money and far from it,
 * keeps put-call parity, and needs no logarithms, whose last bit differs between runtimes.
 */
export function valuation(claim: Claim, underlying: number, day: string): Value {
  const { isCall, strike, volatility } = claim;
  const years = Math.max(daysBetween(day, claim.expiry), 0.25) / 365;
  const spread = 0.4 * underlying * volatility * Math.sqrt(years);
  const ahead = underlying - strike;
  const root = Math.sqrt(ahead * ahead + 4 * spread * spread);
  const perSpread = (2 * spread) / root;
  const callDelta = (1 + ahead / root) / 2;
  const delta = isCall ? callDelta : callDelta - 1;
  return {
    value: ((isCall ? ahead : -ahead) + root) / 2,
    delta,
    gamma: (2 * spread * spread) / (root * root * root),
    vega: (perSpread * spread) / volatility / 100,
    theta: -(perSpread * spread) / (2 * years) / 365,
    rho: (delta * underlying * years) / 100,
  };
}
