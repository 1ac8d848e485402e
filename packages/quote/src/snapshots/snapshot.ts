import {
  GetSecuritySnapshot,
  type Snapshot as Message,
} from "@opend/core/qot/get-security-snapshot";
import { named } from "../enum-name.ts";
import { type BasicQuote, extendedSession, statuses } from "../rows/basic-quote.ts";
import { quantity } from "../rows/quantity.ts";
import { type SecurityType, securityType } from "../rows/security-type.ts";
import { type Subject, subjectOf } from "../rows/subject.ts";
import { exact } from "../safe-number.ts";
import { dayText } from "../time/day-text.ts";
import { marketTimeIfTold } from "../time/market-time.ts";
import { type SnapshotParts, snapshotParts } from "./parts.ts";

/** What a snapshot tells as a quote does. */
type Shared = Pick<
  BasicQuote,
  | keyof Subject
  | "timestamp"
  | "time"
  | "timeZone"
  | "price"
  | "open"
  | "high"
  | "low"
  | "lastClose"
  | "volume"
  | "turnover"
  | "turnoverRate"
  | "priceSpread"
  | "isSuspended"
  | "status"
  | "preMarket"
  | "afterHours"
  | "overnight"
>;

/**
 * What every security has; prices and values in the currency of its market. `undefined` is "not told",
 * never zero.
 */
export interface SnapshotBase extends Shared {
  readonly securityType: SecurityType;
  /** Average price of today's trades. */
  readonly averagePrice: number | undefined;
  readonly bid: number | undefined;
  readonly ask: number | undefined;
  /** Units wanted at the best bid. */
  readonly bidVolume: number | undefined;
  /** Units offered at the best ask. */
  readonly askVolume: number | undefined;
  /** Bids over asks, in percent: 20 is 20 %. */
  readonly bidAskRatio: number | undefined;
  /** Pace of today's volume against that of recent days, a plain ratio. */
  readonly volumeRatio: number | undefined;
  /** The day's high less its low, in percent of the last close. */
  readonly amplitude: number | undefined;
  /** Closing price five minutes before the end, where OpenD tells one. */
  readonly closeFiveMinutes: number | undefined;
  readonly high52Weeks: number | undefined;
  readonly low52Weeks: number | undefined;
  /** Highest price ever. */
  readonly highEver: number | undefined;
  /** Lowest price ever. */
  readonly lowEver: number | undefined;
  /** Units per lot; per contract for options, the multiplier for futures. */
  readonly lotSize: number;
  /** Day of listing, the market's own. */
  readonly listDate: string | undefined;
}

/** A snapshot of one kind: with the part of that kind, under its name. */
export type SnapshotOf<Kind extends keyof SnapshotParts> = SnapshotBase & {
  readonly kind: Kind;
} & Pick<SnapshotParts, Kind>;

/**
 * A snapshot, told apart by `kind`: `if (snapshot.kind === "option") snapshot.option.delta`. What comes
 * without a part of its own (a bond, a currency pair) is `other`; `securityType` says what it is.
 */
export type Snapshot =
  | { readonly [Kind in keyof SnapshotParts]: SnapshotOf<Kind> }[keyof SnapshotParts]
  | (SnapshotBase & { readonly kind: "other" });

/** What OpenD calls no longer kept up (margin and short-selling fields) is left out. */
export function snapshot(message: Message): Snapshot {
  const base = snapshotBase(message.basic);
  for (const [kind, read] of Object.entries(snapshotParts)) {
    const part = read(message);
    // The part was read by its kind's own function.
    if (part) return { ...base, kind, [kind]: part } as unknown as Snapshot;
  }
  return { ...base, kind: "other" };
}

function snapshotBase(basic: Message["basic"]): SnapshotBase {
  const { subject, zones } = subjectOf(basic.security, basic.name);
  const moment = marketTimeIfTold(
    { time: basic.updateTime, timestamp: basic.updateTimestamp },
    zones,
    `${GetSecuritySnapshot.name}.SnapshotBasicData`,
  );
  return {
    ...subject,
    securityType: securityType(basic.type),
    timestamp: moment?.timestamp,
    time: moment?.time,
    timeZone: moment?.timeZone,
    price: basic.curPrice,
    open: basic.openPrice,
    high: basic.highPrice,
    low: basic.lowPrice,
    lastClose: basic.lastClosePrice,
    averagePrice: basic.avgPrice,
    bid: basic.bidPrice,
    ask: basic.askPrice,
    bidVolume: basic.hpBidVol || exact("bidVol", basic.bidVol),
    askVolume: basic.hpAskVol || exact("askVol", basic.askVol),
    bidAskRatio: basic.bidAskRatio,
    volume: quantity(basic.volume, basic.hpVolume),
    turnover: basic.turnover,
    turnoverRate: basic.turnoverRate,
    volumeRatio: basic.volumeRatio,
    amplitude: basic.amplitude,
    closeFiveMinutes: basic.closePrice5Minute,
    high52Weeks: basic.highest52WeeksPrice,
    low52Weeks: basic.lowest52WeeksPrice,
    highEver: basic.highestHistoryPrice,
    lowEver: basic.lowestHistoryPrice,
    priceSpread: basic.priceSpread,
    lotSize: basic.lotSize,
    listDate: dayText(basic.listTime),
    isSuspended: basic.isSuspend,
    status: named(statuses, basic.secStatus),
    preMarket: basic.preMarket && extendedSession(basic.preMarket),
    afterHours: basic.afterMarket && extendedSession(basic.afterMarket),
    overnight: basic.overnight && extendedSession(basic.overnight),
  };
}
