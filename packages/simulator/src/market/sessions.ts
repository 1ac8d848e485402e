import { Session } from "@opend/core/system/common";
import type { Security } from "../data/security.ts";
import { isHalfDay, previousTradingDay } from "./calendar.ts";
import type { Market } from "./markets.ts";
import { midnight } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

export type SessionKind = "regular" | "pre" | "after" | "overnight";

/** The minutes in which a security trades on one day, and the auction that closes it. */
export interface TradingSession {
  readonly kind: SessionKind;
  /** Seconds since 1970 of the beginning of each minute. */
  readonly minutes: readonly number[];
  /** When the closing auction is matched. */
  readonly crossAt?: number;
}

/** A part of a trading day without a break. */
export interface Stretch {
  readonly kind: SessionKind;
  /** Minutes of the day. Below 0 and above 1440 are the neighbouring days. */
  readonly from: number;
  readonly to: number;
  /** Counted from the previous trading day. */
  readonly isOfPreviousDay?: true;
}

interface Hours {
  readonly stretches: readonly Stretch[];
  /** Minute of the day at which the closing auction is matched. */
  readonly crossAt?: number;
}

const at = (hours: number, minutes = 0): number => hours * 60 + minutes;
const regular = (from: number, to: number): Stretch => ({ kind: "regular", from, to });

const newYork = (close: number): Hours => ({
  stretches: [
    { kind: "overnight", from: at(-4), to: at(4) },
    { kind: "pre", from: at(4), to: at(9, 30) },
    regular(at(9, 30), close),
    { kind: "after", from: close, to: close + at(4) },
  ],
  crossAt: close,
});
const hongKongMorning = regular(at(9, 30), at(12));
const hongKongAfternoon = regular(at(13), at(16));
const mainland: Hours = {
  stretches: [regular(at(9, 30), at(11, 30)), regular(at(13), at(15))],
  crossAt: at(15),
};

/** The full day, and the short day before a holiday. */
const hours = {
  HK: [
    { stretches: [hongKongMorning, hongKongAfternoon], crossAt: at(16, 8) },
    { stretches: [hongKongMorning], crossAt: at(12, 8) },
  ],
  "HK option": [
    { stretches: [hongKongMorning, hongKongAfternoon] },
    { stretches: [hongKongMorning] },
  ],
  // The evening belongs to the next trading day.
  "HK future": [
    {
      stretches: [
        { ...regular(at(17, 15), at(27)), isOfPreviousDay: true },
        regular(at(9, 15), at(12)),
        regular(at(13), at(16, 30)),
      ],
    },
    {
      stretches: [
        { ...regular(at(17, 15), at(27)), isOfPreviousDay: true },
        regular(at(9, 15), at(12, 30)),
      ],
    },
  ],
  US: [newYork(at(16)), newYork(at(13))],
  "US option": [
    { stretches: [regular(at(9, 30), at(16))] },
    { stretches: [regular(at(9, 30), at(13))] },
  ],
  // In Chicago time.
  "US future": [
    { stretches: [regular(at(-7), at(16))] },
    { stretches: [regular(at(-7), at(12, 15))] },
  ],
  CN: [mainland, mainland],
} as const satisfies Record<string, readonly [Hours, Hours]>;

const calendarName: Readonly<Record<Market, "HK" | "US" | "CN">> = {
  HK: "HK",
  US: "US",
  SH: "CN",
  SZ: "CN",
};

function hoursOf({ market, kind }: Security): readonly [Hours, Hours] {
  const name = calendarName[market];
  if (name === "CN") return hours.CN;
  if (kind === "future") return hours[`${name} future`];
  // Indices have no auction of their own, and do not trade outside regular hours.
  if (kind === "option" || kind === "index" || kind === "plate") return hours[`${name} option`];
  return hours[name];
}

/** The trading hours of a security on a full day, in minutes of the day; see {@link Stretch}. */
export const stretchesOf = (security: Security): readonly Stretch[] =>
  hoursOf(security)[0].stretches;

/** A session of a trading day; `undefined` if the security has no such session. */
export function sessionOf(
  security: Security,
  day: string,
  kind: SessionKind,
): TradingSession | undefined {
  const { market } = security;
  const zone = zoneOf(security);
  const { stretches, crossAt } = hoursOf(security)[isHalfDay(market, day) ? 1 : 0];
  const own = stretches.filter((stretch) => stretch.kind === kind);
  if (own.length === 0) return undefined;
  const today = midnight(day, zone);
  const minutes = own.flatMap(({ from, to, isOfPreviousDay }) => {
    const base = isOfPreviousDay ? midnight(previousTradingDay(market, day), zone) : today;
    return Array.from({ length: to - from }, (_, index) => base + (from + index) * 60);
  });
  return kind === "regular" && crossAt !== undefined
    ? { kind, minutes, crossAt: today + crossAt * 60 }
    : { kind, minutes };
}

const dayAndEvening: readonly SessionKind[] = ["pre", "regular", "after"];

/** The sessions of a request. Sessions outside regular hours must be requested. */
export function sessionKinds(asked: {
  readonly extendedTime?: boolean | undefined;
  /** A value of `Session`. */
  readonly session?: number | undefined;
}): readonly SessionKind[] {
  if (asked.session === Session.Session_ALL) return ["overnight", ...dayAndEvening];
  if (asked.session === Session.Session_ETH || asked.extendedTime) return dayAndEvening;
  return ["regular"];
}
