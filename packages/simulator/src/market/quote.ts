import type { Security } from "../data/security.ts";
import type { Bar } from "./bar.ts";
import { nextTradingDay } from "./calendar.ts";
import { splitOn } from "./history.ts";
import { toMills, toPrice } from "./price.ts";
import { rounded } from "./random.ts";
import type { SessionKind } from "./sessions.ts";
import { tradingDay } from "./tape/begun.ts";
import { lastTrade } from "./tape/last-trades.ts";
import type { Tape } from "./tape/tape.ts";
import { totalUpTo } from "./tape/totals.ts";
import type { Traded } from "./tape/traded.ts";
import type { Trade } from "./tape/trades.ts";

/** One session outside regular hours, up to now. */
export interface ExtendedSession {
  readonly price: number;
  readonly high: number;
  readonly low: number;
  readonly volume: number;
  readonly turnover: number;
  /** The reference price: the last close before it. */
  readonly from: number;
}

/** The quote of a security: its newest day, up to a time. */
export interface Quote {
  readonly security: Security;
  /** `undefined` before the first trade. */
  readonly bar: Bar | undefined;
  readonly lastClose: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly current: number;
  readonly volume: number;
  readonly turnover: number;
  /** Of any session; `undefined` if the security does not trade any more. */
  readonly lastTrade: Trade | undefined;
  readonly isSuspended: boolean;
  readonly pre: ExtendedSession | undefined;
  readonly after: ExtendedSession | undefined;
  readonly overnight: ExtendedSession | undefined;
}

export function quoteAt(tape: Tape, seconds: number): Quote {
  const { security } = tape;
  const bar = tradingDay(tape, seconds);
  const isSuspended = security.kind === "stock" && isSuspendedAt(security.suspendedSince, seconds);
  const total = bar && !isSuspended ? totalUpTo(tape, bar.day, "regular", seconds) : undefined;
  // A contract that is not listed yet has no price. A price of 0 would make ratios meaningless.
  const unlisted = security.lastClose || toPrice(tape.grid.step(0));
  const lastClose = (isSuspended ? bar?.close : bar?.lastClose) ?? unlisted;
  const flat = toMills(lastClose);
  const traded = total ?? { open: flat, high: flat, low: flat, close: flat, volume: 0, amount: 0 };
  const sessions = bar && !isSuspended ? extendedSessions(tape, bar, seconds) : [];
  const last = sessions.map(({ day, kind }) => lastTrade(tape, day, kind, seconds));
  const regular = bar && lastTrade(tape, bar.day, "regular", seconds);
  const shown = (kind: SessionKind): ExtendedSession | undefined => {
    const session = sessions.find((known) => known.kind === kind);
    return session && extended(session.total, session.from);
  };
  return {
    security,
    bar,
    lastClose,
    open: toPrice(traded.open),
    high: toPrice(traded.high),
    low: toPrice(traded.low),
    current: toPrice(traded.close),
    volume: traded.volume,
    turnover: toPrice(traded.amount),
    lastTrade: newest([regular, ...last]),
    isSuspended,
    pre: shown("pre"),
    after: shown("after"),
    overnight: shown("overnight"),
  };
}

/** (high − low) / last close, in percent. */
export const amplitude = ({ high, low, lastClose }: Quote): number =>
  rounded(((high - low) / lastClose) * 100, 0.001);

/** Traded shares in percent of the issued shares; 0 if none are issued. */
export const turnoverRate = ({ security, volume }: Quote): number =>
  security.issuedShares === 0 ? 0 : rounded((volume / security.issuedShares) * 100, 0.001);

const isSuspendedAt = (since: string | undefined, seconds: number): boolean =>
  since !== undefined && seconds >= Date.parse(`${since}T00:00:00Z`) / 1000;

interface Begun {
  readonly day: string;
  readonly kind: SessionKind;
  readonly total: Traded;
  readonly from: number;
}

/** The newest session of each kind that has begun. */
function extendedSessions(tape: Tape, bar: Bar, seconds: number): Begun[] {
  const next = nextTradingDay(tape.security.market, bar.day);
  const nextFrom = bar.close / splitOn(tape.security, next);
  const candidates: readonly (readonly [string, SessionKind, number])[] = [
    [next, "pre", nextFrom],
    [bar.day, "pre", bar.lastClose],
    [bar.day, "after", bar.close],
    [next, "overnight", nextFrom],
    [bar.day, "overnight", bar.lastClose],
  ];
  const begun = candidates.flatMap(([day, kind, from]) => {
    const [first] = tape.slots(day, kind);
    if (!first || first.start > seconds) return [];
    const total = totalUpTo(tape, day, kind, seconds);
    return total ? [{ day, kind, total, from }] : [];
  });
  return begun.filter(
    ({ kind }, index) => begun.findIndex((known) => known.kind === kind) === index,
  );
}

const extended = ({ close, high, low, volume, amount }: Traded, from: number): ExtendedSession => ({
  price: toPrice(close),
  high: toPrice(high),
  low: toPrice(low),
  volume,
  turnover: toPrice(amount),
  from,
});

const newest = (trades: readonly (Trade | undefined)[]): Trade | undefined =>
  trades.reduce(
    (last, trade) => (trade && (!last || trade.ms > last.ms) ? trade : last),
    undefined,
  );
