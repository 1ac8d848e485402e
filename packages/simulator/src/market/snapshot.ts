import type { Init } from "@opend/core";
import { SecurityType } from "@opend/core/qot/common";
import type { Snapshot, SnapshotBasicData } from "@opend/core/qot/get-security-snapshot";
import type { Kind, Security } from "../data/security.ts";
import { quoteFields } from "./basic-qot.ts";
import { trustExData } from "./ex-data/fund.ts";
import { futureExData } from "./ex-data/future.ts";
import { memberCounts } from "./ex-data/members.ts";
import { optionExData } from "./ex-data/option.ts";
import { equityExData } from "./ex-data/stock.ts";
import { warrantExData } from "./ex-data/warrant.ts";
import type { Moment } from "./moment.ts";
import type { Book, Level } from "./order-book.ts";
import { toPrice } from "./price.ts";
import type { Quote } from "./quote.ts";
import { rounded } from "./random.ts";
import { progressOf, totalUpTo } from "./tape/totals.ts";

/** The schema's number for a kind of security. */
export const securityTypes: Readonly<Record<Kind, number>> = {
  stock: SecurityType.SecurityType_Eqty,
  fund: SecurityType.SecurityType_Trust,
  index: SecurityType.SecurityType_Index,
  plate: SecurityType.SecurityType_Plate,
  warrant: SecurityType.SecurityType_Warrant,
  option: SecurityType.SecurityType_Drvt,
  future: SecurityType.SecurityType_Future,
};

/** The snapshot of a security. */
export function snapshot(security: Security, moment: Moment): Init<Snapshot> {
  const { catalog, seconds } = moment;
  const quote = catalog.quote(security, seconds);
  return {
    basic: {
      ...quoteFields(quote, seconds),
      type: securityTypes[security.kind],
      isSuspend: quote.isSuspended,
      lotSize: security.lotSize,
      ...(quote.volume > 0 && {
        avgPrice: rounded(quote.turnover / quote.volume, 0.001),
      }),
      ...best(catalog.book(security, seconds, quote)),
      ...past(quote, moment),
      enableShortSell: "shortRatio" in security && security.shortRatio > 0,
    },
    ...exData(security, quote, moment),
  };
}

function exData(security: Security, quote: Quote, moment: Moment): Omit<Init<Snapshot>, "basic"> {
  switch (security.kind) {
    case "stock":
      return { equityExData: equityExData(security, quote) };
    case "fund":
      return { trustExData: trustExData(security, quote) };
    case "index":
      return { indexExData: memberCounts(security, moment) };
    case "plate":
      return { plateExData: memberCounts(security, moment) };
    case "warrant":
      return { warrantExData: warrantExData(security, quote, moment) };
    case "option":
      return { optionExData: optionExData(security, quote, moment) };
    case "future":
      return { futureExData: futureExData(security, quote, moment) };
  }
}

function best({ asks, bids }: Book): Partial<SnapshotBasicData> {
  const [ask, bid] = [asks[0], bids[0]];
  const sum = (levels: readonly Level[]): number =>
    levels.reduce((all, { volume }) => all + volume, 0);
  const [asked, wanted] = [sum(asks), sum(bids)];
  return {
    ...(ask && { askPrice: toPrice(ask.price), askVol: BigInt(ask.volume) }),
    ...(bid && { bidPrice: toPrice(bid.price), bidVol: BigInt(bid.volume) }),
    ...(ask && bid && { bidAskRatio: rounded(((wanted - asked) / (wanted + asked)) * 100, 0.001) }),
  };
}

/** The reference values for today: of the days before, and of today so far. */
function past(quote: Quote, { catalog, seconds }: Moment): Partial<SnapshotBasicData> {
  const { bar, security, high, low } = quote;
  if (!bar) return {};
  const tape = catalog.tape(security);
  const { ever, year, usualVolume } = tape.past(bar.day);
  const fiveMinutesAgo = totalUpTo(tape, bar.day, "regular", seconds - 300);
  return {
    highest52WeeksPrice: Math.max(year.high, high),
    lowest52WeeksPrice: Math.min(year.low, low),
    highestHistoryPrice: Math.max(ever.high, high),
    lowestHistoryPrice: Math.min(ever.low, low),
    ...volumeRatio(quote, usualVolume * progressOf(tape, bar.day, seconds)),
    ...(fiveMinutesAgo && { closePrice5Minute: toPrice(fiveMinutesAgo.close) }),
  };
}

const volumeRatio = ({ volume }: Quote, usual: number): { volumeRatio?: number } =>
  usual > 0 ? { volumeRatio: rounded(volume / usual, 0.001) } : {};
