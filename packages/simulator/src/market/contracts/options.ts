import type { OptionSeries } from "../../data/options.ts";
import type { Option } from "../../data/security.ts";
import { dayAfter } from "../calendar.ts";
import { newestDay } from "../history.ts";
import { markets } from "../markets.ts";
import { wallClock } from "../zone.ts";
import { listedBefore, monthlyFrom, weeklyFrom } from "./expiries.ts";

/** How many days an option is listed. */
const listedDays = 120;
/** How many days before a past expiry its strikes were chosen around the price. */
const struckDays = 45;
/** Strikes above and below the middle one. */
const strikesBeside = 2;

/** The options that are listed at a time. `closeOn` returns the underlying's close on a day. */
export function optionsAt(
  series: OptionSeries,
  seconds: number,
  closeOn: (day: string) => number,
): Option[] {
  const { market } = series;
  const { day } = wallClock(seconds, markets[market].zone);
  const expiries = new Set([
    ...weeklyFrom(market, day, series.weeks),
    ...monthlyFrom(market, day, series.months),
  ]);
  return [...expiries].sort().flatMap((expiry) => {
    const struck = expiry < newestDay[market] ? dayAfter(expiry, -struckDays) : newestDay[market];
    return strikesAround(series, closeOn(struck)).flatMap((strike) => [
      option(series, expiry, "call", strike),
      option(series, expiry, "put", strike),
    ]);
  });
}

function strikesAround({ step, offset }: OptionSeries, price: number): number[] {
  const middle = Math.max(Math.round((price - offset) / step), strikesBeside + 1) * step + offset;
  return Array.from(
    { length: 2 * strikesBeside + 1 },
    (_, index) => middle + (index - strikesBeside) * step,
  );
}

/** The code, e.g. `AAPL260619C280000`: root, expiry, call or put, strike in thousandths. */
function option(
  { market, owner, root, contractSize }: OptionSeries,
  expiry: string,
  type: Option["type"],
  strike: number,
): Option {
  const date = expiry.slice(2).replaceAll("-", "");
  const side = type === "call" ? "C" : "P";
  return {
    market,
    code: `${root}${date}${side}${strike * 1000}`,
    name: `${root} ${date} ${strike.toFixed(2)} ${side}`,
    kind: "option",
    type,
    owner,
    strike,
    expiry,
    listDay: listedBefore(market, expiry, listedDays),
    lotSize: contractSize,
    // Its price is computed from the underlying's.
    lastClose: 0,
    issuedShares: 0,
    averageVolume: 1200,
  };
}
