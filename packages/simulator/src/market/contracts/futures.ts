import type { FutureSeries } from "../../data/futures.ts";
import type { Future } from "../../data/security.ts";
import { nextTradingDay } from "../calendar.ts";
import { wallClock } from "../zone.ts";
import { zoneOf } from "../zone-of.ts";
import { listedBefore, monthlyBefore, monthlyFrom } from "./expiries.ts";

/** How many contracts of a series are listed at a time. */
const months = 2;
/** How many days a contract is listed. */
const listedDays = 360;
/** An evening belongs to the next trading day. */
const evening = 17 * 60;

/** The main contract, which is the front month under another name, and the months themselves. */
export function futuresAt(series: FutureSeries, seconds: number): Future[] {
  const { market, everyMonths } = series;
  const { day, minute } = wallClock(seconds, zoneOf({ ...series, kind: "future" }));
  const today = minute < evening ? day : nextTradingDay(market, day);
  const all = monthlyFrom(market, today, months, everyMonths).map((end) => future(series, end));
  const [front] = all;
  const main = front && { ...front, code: `${series.root}main`, name: `${series.name} Main` };
  return main ? [main, ...all] : all;
}

function future({ root, name, everyMonths, ...terms }: FutureSeries, expiry: string): Future {
  const month = `${expiry.slice(2, 4)}${expiry.slice(5, 7)}`;
  return {
    ...terms,
    kind: "future",
    code: `${root}${month}`,
    name: `${name} ${month}`,
    origin: `${root}${month}`,
    expiry,
    frontAfter: monthlyBefore(terms.market, expiry, everyMonths),
    listDay: listedBefore(terms.market, expiry, listedDays),
    lastClose: 0,
    issuedShares: 0,
  };
}
