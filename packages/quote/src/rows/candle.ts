import { type KLine, SubType } from "@opend/core/qot/common";
import { type S2C, UpdateKL } from "@opend/core/qot/update-kl";
import { enumName, type NameIn, numbersOf } from "../enum-name.ts";
import { type CandleValues, candleValues } from "../gen/rows/candle-values.ts";
import type { RowKind } from "./kind.ts";
import { subjectOf } from "./subject.ts";

const periodNames = {
  1: "1m",
  10: "3m",
  6: "5m",
  12: "10m",
  7: "15m",
  8: "30m",
  9: "60m",
  13: "120m",
  14: "180m",
  15: "240m",
  2: "1d",
  3: "1w",
  4: "1M",
  11: "1Q",
  5: "1Y",
} as const;

const adjustments = { 0: "none", 1: "forward", 2: "backward" } as const;

/** The period of a candle: minutes, a day, a week, a month, a quarter, a year. */
export type Period = (typeof periodNames)[keyof typeof periodNames];

/**
 * How prices are adjusted for splits and dividends. `none`: as traded. `forward`: past prices are
 * adjusted to today's. `backward`: later prices are adjusted to the earliest.
 */
export type Adjustment = (typeof adjustments)[keyof typeof adjustments];

export const periodNumbers: Readonly<Record<Period, number>> = numbersOf(periodNames);
/** Sorted from a minute to a year. */
export const periods: readonly Period[] = Object.values(periodNames);

export const isPeriod = (text: string): text is Period =>
  typeof text === "string" && Object.hasOwn(periodNumbers, text);

export const adjustmentNumbers: Readonly<Record<Adjustment, number>> = numbersOf(adjustments);

/** One candle. */
export interface Candle<P extends string = NameIn<typeof periodNames>> extends CandleValues {
  readonly type: "candle";
  readonly period: P;
  readonly adjustment: NameIn<typeof adjustments>;
}

/** The fields of messages with candles. Replies lack the period, which was in the request. */
export interface CandleMessage {
  readonly rehabType: number;
  readonly klType: number;
  readonly security: { market: number; code: string };
  readonly name?: string | undefined;
  readonly klList: readonly KLine[];
}

/** The `SubType` in the schema for the candles of each period. */
export const candleSubTypes: Readonly<Record<Period, number>> = {
  "1m": SubType.SubType_KL_1Min,
  "3m": SubType.SubType_KL_3Min,
  "5m": SubType.SubType_KL_5Min,
  "10m": SubType.SubType_KL_10Min,
  "15m": SubType.SubType_KL_15Min,
  "30m": SubType.SubType_KL_30Min,
  "60m": SubType.SubType_KL_60Min,
  "120m": SubType.SubType_KL_120Min,
  "180m": SubType.SubType_KL_180Min,
  "240m": SubType.SubType_KL_240Min,
  "1d": SubType.SubType_KL_Day,
  "1w": SubType.SubType_KL_Week,
  "1M": SubType.SubType_KL_Month,
  "1Q": SubType.SubType_KL_Qurater,
  "1Y": SubType.SubType_KL_Year,
};

export type CandleKind<P extends Period> = RowKind<Candle<P>, `candles:${P}`, S2C>;

/** The kind of candles of a period: `"candles:1m"`. All periods share one push. */
export const candleKind = <P extends Period>(period: P): CandleKind<P> => ({
  name: `candles:${period}`,
  subType: candleSubTypes[period],
  push: UpdateKL,
  rows: (s2c) => (s2c.klType === periodNumbers[period] ? (candles(s2c) as Candle<P>[]) : []),
  // The last push of a period has its final values, so the next period must not replace it.
  keep: "queue",
  options: isIntraday(period) ? ["hours", "adjustment"] : ["adjustment"],
});

const isIntraday = (period: Period): boolean => period.endsWith("m");

/** In OpenD's order, the oldest first. */
export function candles(message: CandleMessage): Candle[] {
  const about = subjectOf(message.security, message.name);
  const period = enumName(periodNames, message.klType);
  const adjustment = enumName(adjustments, message.rehabType);
  return message.klList.map((line) => ({
    type: "candle",
    period,
    adjustment,
    ...candleValues(line, about),
  }));
}
