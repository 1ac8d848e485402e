import { type KLine, RehabType } from "@opend/core/qot/common";
import { type Adjust, adjustment } from "./adjustment.ts";
import type { Bar } from "./bar.ts";
import { dayAfter } from "./calendar.ts";
import type { Period } from "./periods.ts";
import { toPrice } from "./price.ts";
import { rounded } from "./random.ts";
import { marketTime } from "./schema-names.ts";
import type { SessionKind } from "./sessions.ts";
import { begunSessions, type TradedMinute, tradingDay } from "./tape/begun.ts";
import type { Tape } from "./tape/tape.ts";
import { minutesUpTo, totalUpTo, wholeDay } from "./tape/totals.ts";
import { joined, type Traded } from "./tape/traded.ts";
import { midnight, wallClock } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

export interface KLineQuestion {
  readonly period: Period;
  /** A value of `RehabType`. */
  readonly rehabType: number;
  /** The sessions for minute K-lines. */
  readonly kinds: readonly SessionKind[];
  /** The time of the request: later trades do not exist. */
  readonly seconds: number;
  /** First and last day, both included. */
  readonly from?: string;
  readonly to?: string;
  /** At most this many, the newest ones. */
  readonly most?: number;
}

/** A candle before it becomes a message: with adjusted prices instead of thousandths. */
interface Candle extends Traded {
  /** The trading day that it ends on. */
  readonly day: string;
  /** The reference close for the first candle of its day. */
  readonly lastClose: number;
}

/** K-lines, the oldest first. The newest one may be incomplete. */
export function kLines(tape: Tape, question: KLineQuestion): KLine[] {
  const { security } = tape;
  const { period, rehabType, seconds, most = Number.POSITIVE_INFINITY } = question;
  const zone = zoneOf(security);
  const isDaily = !("minutes" in period);
  const adjust = adjustment(security, rehabType, wallClock(seconds, zone).day);
  const candles =
    "minutes" in period
      ? minuteCandles(tape, period.minutes, adjust, question)
      : dayCandles(tape, period.keyOf, adjust, question);
  let before: Candle | undefined;
  const firstWanted = candles.length - most;
  return candles.flatMap((candle, index): KLine[] => {
    const isWanted = index >= firstWanted;
    if (!isWanted && candle.volume > 0) before = candle;
    if (!isWanted) return [];
    const timestamp = isDaily ? midnight(candle.day, zone) : candle.label;
    const time = marketTime(security, timestamp);
    if (candle.volume === 0) return [{ time, timestamp, isBlank: true }];
    const { close } = candle;
    const isFirst = isDaily || before?.day !== candle.day;
    const lastClose = isFirst ? candle.lastClose : (before?.close ?? 0);
    before = candle;
    return [
      {
        time,
        timestamp,
        isBlank: false,
        highPrice: candle.high,
        openPrice: candle.open,
        lowPrice: candle.low,
        closePrice: close,
        lastClosePrice: lastClose,
        volume: BigInt(candle.volume),
        turnover: toPrice(candle.amount),
        changeRate: lastClose === 0 ? 0 : rounded((close / lastClose - 1) * 100, 0.001),
        ...(isDaily && perShare(tape, candle)),
      },
    ];
  });
}

/** The K-lines that contain the given minutes. `most` of the query is ignored. */
export function kLinesOf(
  tape: Tape,
  minutes: readonly TradedMinute[],
  question: KLineQuestion,
): KLine[] {
  const [first] = minutes;
  if (!first) return [];
  const isDaily = !("minutes" in question.period);
  const from = isDaily ? midnight(first.day, zoneOf(tape.security)) : first.slot.label;
  const most = isDaily ? new Set(minutes.map(({ day }) => day)).size : minutes.length;
  return kLines(tape, { ...question, most }).filter(({ timestamp = 0 }) => timestamp >= from);
}

function perShare({ security }: Tape, candle: Candle): Partial<KLine> {
  const { issuedShares } = security;
  return {
    turnoverRate: issuedShares === 0 ? 0 : rounded(candle.volume / issuedShares, 0.0001),
    pe:
      security.kind === "stock"
        ? rounded((candle.close / security.lastClose) * security.priceToEarnings, 0.001)
        : 0,
  };
}

function priced<Row extends Traded>(traded: Row, day: string, adjust: Adjust): Row {
  const priceOf = (mills: number): number => adjust(toPrice(mills), day);
  return {
    ...traded,
    open: priceOf(traded.open),
    high: priceOf(traded.high),
    low: priceOf(traded.low),
    close: priceOf(traded.close),
  };
}

/**
 * The close before a day: unadjusted, as the exchange publishes it in shares of the day; or adjusted.
 */
function closeBefore(bar: Bar, before: Bar | undefined, rehabType: number, adjust: Adjust): number {
  return rehabType === RehabType.RehabType_None || !before
    ? bar.lastClose
    : adjust(before.close, before.day);
}

const dayBefore = (tape: Tape, day: string): Bar | undefined => tape.days.last(dayAfter(day, -1));

function dayCandles(
  tape: Tape,
  keyOf: (day: string) => string,
  adjust: Adjust,
  { seconds, rehabType, from = "0000-00-00", to = "9999-99-99", most }: KLineQuestion,
): Candle[] {
  const today = tradingDay(tape, seconds)?.day ?? "";
  const groups = new Map<string, Bar[]>();
  for (const bar of tape.days.between(from, to < today ? to : today))
    groups.set(keyOf(bar.day), [...(groups.get(keyOf(bar.day)) ?? []), bar]);
  let before: Bar | undefined;
  return [...groups.values()].slice(-(most ?? groups.size)).flatMap((bars) => {
    const traded = bars.flatMap((bar) => {
      const day =
        bar.day === today ? totalUpTo(tape, today, "regular", seconds) : wholeDay(tape, bar);
      return day ? [priced(day, bar.day, adjust)] : [];
    });
    const [first, last] = [bars[0], bars.at(-1)];
    if (!first || !last || traded.length === 0) return [];
    const lastClose = closeBefore(first, before ?? dayBefore(tape, first.day), rehabType, adjust);
    before = last;
    return [{ ...traded.reduce(joined), day: last.day, lastClose }];
  });
}

function minuteCandles(
  tape: Tape,
  length: number,
  adjust: Adjust,
  { kinds, seconds, rehabType, from, to, most = Number.POSITIVE_INFINITY }: KLineQuestion,
): Candle[] {
  const days: Candle[][] = [];
  let count = 0;
  for (const { day, kind } of begunSessions(tape, seconds, kinds, from, to)) {
    // The first candle of a session continues from the session before, so whole days are needed.
    if (count >= most && day !== days[0]?.[0]?.day) break;
    const bar = tape.days.last(day);
    const lastClose = bar ? closeBefore(bar, dayBefore(tape, day), rehabType, adjust) : 0;
    const candles = sessionCandles(tape, day, kind, length, seconds);
    days.unshift(candles.map((traded) => ({ ...traded, day, lastClose })));
    count += candles.length;
  }
  const all = days.flat();
  const goesOnFrom = all.findLastIndex(({ volume }, at) => at < count - most && volume > 0);
  return all.slice(Math.max(goesOnFrom, 0)).map((candle) => priced(candle, candle.day, adjust));
}

/** Candles restart after a break. The label of a candle is the minute that it ends with, even in the future. */
function sessionCandles(
  tape: Tape,
  day: string,
  kind: SessionKind,
  length: number,
  seconds: number,
): Traded[] {
  const labels = labelsOf(tape.slots(day, kind), length);
  const candles: Traded[] = [];
  for (const minute of minutesUpTo(tape, day, kind, seconds)) {
    const label = labels.get(minute.label) as number;
    const last = candles.at(-1);
    if (last?.label === label) candles[candles.length - 1] = { ...joined(last, minute), label };
    else candles.push({ ...minute, label });
  }
  return candles;
}

/** For each minute, the end of its candle. */
function labelsOf(
  slots: readonly { readonly label: number }[],
  length: number,
): Map<number, number> {
  const ends = new Map<number, number>();
  let members: number[] = [];
  const finish = (): void => {
    for (const member of members) ends.set(member, members.at(-1) as number);
    members = [];
  };
  for (const { label } of slots) {
    const last = members.at(-1);
    if (label === last) continue;
    if (members.length === length || (last !== undefined && label !== last + 60)) finish();
    members.push(label);
  }
  finish();
  return ends;
}
