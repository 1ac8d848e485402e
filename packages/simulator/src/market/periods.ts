import { KLType, SubType } from "@opend/core/qot/common";
import { dayAfter } from "./calendar.ts";
import { utcMidnight } from "./zone.ts";

/** The length of a K-line: minutes of one session, or all days with the same key. */
export type Period = { readonly minutes: number } | { readonly keyOf: (day: string) => string };

interface KLineKind {
  readonly klType: number;
  readonly subType: number;
  readonly period: Period;
}

// 1970-01-05 was a Monday.
const weekOf = (day: string): string =>
  String(Math.floor(utcMidnight(dayAfter(day, -4)) / (7 * 86_400)));
const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}/${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

const minutes = (klType: number, subType: number, count: number): KLineKind => ({
  klType,
  subType,
  period: { minutes: count },
});
const days = (klType: number, subType: number, keyOf: (day: string) => string): KLineKind => ({
  klType,
  subType,
  period: { keyOf },
});

const kinds: readonly KLineKind[] = [
  minutes(KLType.KLType_1Min, SubType.SubType_KL_1Min, 1),
  minutes(KLType.KLType_3Min, SubType.SubType_KL_3Min, 3),
  minutes(KLType.KLType_5Min, SubType.SubType_KL_5Min, 5),
  minutes(KLType.KLType_10Min, SubType.SubType_KL_10Min, 10),
  minutes(KLType.KLType_15Min, SubType.SubType_KL_15Min, 15),
  minutes(KLType.KLType_30Min, SubType.SubType_KL_30Min, 30),
  minutes(KLType.KLType_60Min, SubType.SubType_KL_60Min, 60),
  minutes(KLType.KLType_120Min, SubType.SubType_KL_120Min, 120),
  minutes(KLType.KLType_180Min, SubType.SubType_KL_180Min, 180),
  minutes(KLType.KLType_240Min, SubType.SubType_KL_240Min, 240),
  days(KLType.KLType_Day, SubType.SubType_KL_Day, (day) => day),
  days(KLType.KLType_Week, SubType.SubType_KL_Week, weekOf),
  days(KLType.KLType_Month, SubType.SubType_KL_Month, (day) => day.slice(0, 7)),
  days(KLType.KLType_Quarter, SubType.SubType_KL_Qurater, quarterOf),
  days(KLType.KLType_Year, SubType.SubType_KL_Year, (day) => day.slice(0, 4)),
];

/** The period of a `KLType`; `undefined` for an unknown number. */
export const periodOf = (klType: number): Period | undefined =>
  kinds.find((kind) => kind.klType === klType)?.period;

/** The subtype that K-lines of a `KLType` are subscribed with. */
export const subTypeOf = (klType: number): number | undefined =>
  kinds.find((kind) => kind.klType === klType)?.subType;

/** Every pair of a subtype and the `KLType` that belongs to it. */
export const kLineSubTypes: readonly (readonly [subType: number, klType: number])[] = kinds.map(
  ({ subType, klType }) => [subType, klType],
);
