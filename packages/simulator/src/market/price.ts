import { hongKongSteps, hundredths, type PriceSteps } from "../data/price-steps.ts";
import type { Security } from "../data/security.ts";

/*
 * Prices are whole thousandths. Sums of price times volume are then exact, and do not depend on the
 * order of addition.
 */

/** A price in thousandths of the currency; a whole number. */
export type Mills = number;

export const toMills = (price: number): Mills => Math.round(price * 1000);
export const toPrice = (mills: Mills): number => mills / 1000;

function stepsOf(security: Security): PriceSteps {
  if (security.kind === "future") return [[0, security.step]];
  const isBanded = security.market === "HK" && ["stock", "fund", "warrant"].includes(security.kind);
  return isBanded ? hongKongSteps : hundredths;
}

/** The prices that a security can trade at. */
export class Grid {
  readonly #steps: PriceSteps;
  // The price band of the last call, cached because the next call usually needs the same one.
  #from: Mills = 0;
  #to: Mills = 0;
  #step = 1;

  constructor(security: Security) {
    this.#steps = stepsOf(security);
  }

  /** The step from a price to the next higher one. */
  step(mills: Mills): number {
    if (mills < this.#from || mills >= this.#to) this.#findBand(mills);
    return this.#step;
  }

  /** The step from a price to the next lower one. */
  stepDown(mills: Mills): number {
    return this.step(mills - 1);
  }

  /** The nearest price of the grid, at least one step. */
  snap(mills: number): Mills {
    const step = this.step(mills);
    return Math.max(Math.round(mills / step) * step, step);
  }

  /** The same for a price in the currency. */
  nearest(price: number): number {
    return toPrice(this.snap(toMills(price)));
  }

  #findBand(mills: Mills): void {
    const above = this.#steps.findIndex(([from]) => from > mills);
    const index = above === -1 ? this.#steps.length - 1 : Math.max(above - 1, 0);
    const band = this.#steps[index] as PriceSteps[0];
    this.#from = index === 0 ? Number.NEGATIVE_INFINITY : band[0];
    this.#to = this.#steps[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    this.#step = band[1];
  }
}

/** The trading unit: all volumes except odd lots are multiples of it. */
export function tradingUnit({ market, kind, lotSize }: Security): number {
  const isInLots = market !== "US" && (kind === "stock" || kind === "fund" || kind === "warrant");
  return isInLots ? lotSize : 1;
}
