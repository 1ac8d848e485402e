import { type Future, keyOf, type Option, type Warrant } from "../data/security.ts";
import type { Bar } from "./bar.ts";
import { dayAfter, daysBetween, nextTradingDay } from "./calendar.ts";
import { type DaySource, type Days, rangedFrom } from "./history.ts";
import { Grid } from "./price.ts";
import { between, random } from "./random.ts";
import { type Claim, valuation } from "./valuation.ts";

/** Securities whose price follows the price of another. */
export type Derived = Option | Warrant | Future;

/** The volume of a month that is not the front month is divided by this. */
const farShare = 8;

/** Yearly volatility that options and warrants are priced with: one per contract, around a smile. */
export function volatilityOf(security: Option | Warrant, ownersLastClose: number): number {
  const away = Math.abs(security.strike / ownersLastClose - 1);
  return 0.28 + away * 0.4;
}

const lastDay = (security: Derived): string =>
  security.kind === "warrant" ? security.maturity : security.expiry;

/** The value of one unit at a price of the underlying. */
export function worth(
  security: Derived,
  ownersLastClose: number,
): (price: number, day: string) => number {
  if (security.kind === "future") {
    // A hundredth of a percent a day until it expires.
    return (price, day) => price * (1 + 0.0001 * Math.max(daysBetween(day, security.expiry), 0));
  }
  if (security.kind === "warrant" && (security.type === "bull" || security.type === "bear")) {
    const { type, strike, conversion } = security;
    const funding = ownersLastClose * 0.004;
    return (price) =>
      (Math.max(type === "bull" ? price - strike : strike - price, 0) + funding) / conversion;
  }
  const claim = claimOf(security, ownersLastClose);
  const perUnit = security.kind === "warrant" ? security.conversion : 1;
  return (price, day) => valuation(claim, price, day).value / perUnit;
}

export const claimOf = (security: Option | Warrant, ownersLastClose: number): Claim => ({
  isCall: security.type === "call" || security.type === "bull",
  strike: security.strike,
  expiry: lastDay(security),
  volatility: volatilityOf(security, ownersLastClose),
});

/** Opens and closes follow the underlying; the rest is random. The history ends with the last trading day. */
export function derived(
  security: Derived,
  owner: Days,
  ownersLastClose: number,
  seed: number,
): DaySource {
  const grid = new Grid(security);
  // The main contract is its front month under another name.
  const key =
    security.kind === "future" ? `${security.market}.${security.origin}` : keyOf(security);
  const valueAt = worth(security, ownersLastClose);
  const priced = (price: number, day: string): number => grid.nearest(valueAt(price, day));
  const barOf = (from: Bar, lastClose: number): Bar => {
    const draw = random(seed, `day/${key}/${from.day}`);
    const isFar = security.kind === "future" && from.day <= security.frontAfter;
    const usual = security.averageVolume / (isFar ? farShare : 1);
    const volume = Math.max(Math.round(usual * between(draw, 0.5, 1.7)), 8);
    const own = rangedFrom(grid, draw, priced(from.open, from.day), priced(from.close, from.day));
    return { ...own, day: from.day, lastClose, volume };
  };
  const isTraded = ({ day }: Bar): boolean => day >= security.listDay && day <= lastDay(security);
  return {
    past() {
      let lastClose: number | undefined;
      const known = owner.known().filter(isTraded);
      const { listDay } = security;
      // A contract that was listed after the known days begins with its first day.
      const first =
        known.length > 0 ? [] : owner.between(listDay, dayAfter(listDay, 10)).slice(0, 1);
      return [...known, ...first].map((bar) => {
        const made = barOf(bar, lastClose ?? priced(bar.lastClose, bar.day));
        lastClose = made.close;
        return made;
      });
    },
    next(last) {
      const bar = owner.last(nextTradingDay(security.market, last.day));
      return bar && bar.day > last.day && isTraded(bar) ? barOf(bar, last.close) : undefined;
    },
  };
}
