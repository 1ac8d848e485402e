import type { Market } from "../codes.ts";

/** The possible time zones of a security. */
export interface Zones {
  /** IANA names, the most probable first. A moment with text and timestamp shows which one applies. */
  readonly candidates: readonly string[];
  /** The zone of a wall clock without a timestamp; `undefined` if it is not certain. */
  readonly own: string | undefined;
}

const only = (zone: string): Zones => ({ candidates: [zone], own: zone });
const unknown: Zones = { candidates: [], own: undefined };

const zonesByMarket: Readonly<Record<Market, Zones>> = {
  HK: only("Asia/Hong_Kong"),
  HK_FUTURE: only("Asia/Hong_Kong"),
  // Futures and stocks are distinguished only by the form of the code, so each has the zones of both.
  US: { candidates: ["America/New_York", "America/Chicago"], own: "America/New_York" },
  SH: only("Asia/Shanghai"),
  SZ: only("Asia/Shanghai"),
  SG: only("Asia/Singapore"),
  JP: only("Asia/Tokyo"),
  AU: only("Australia/Sydney"),
  MY: only("Asia/Kuala_Lumpur"),
  CA: only("America/Toronto"),
  // Currencies have no exchange, so no time zone.
  FX: unknown,
  // The schema names no zone for event contracts.
  EC: unknown,
};

// According to users, US futures have Chicago time. For those of New York's exchanges, New York time
// is assumed. The two zones show the same time for one hour in autumn, on a Sunday without trading.
const usFutures: Zones = { candidates: ["America/Chicago", "America/New_York"], own: undefined };

/** `ESmain`, `CL2606`. Assumption from known codes; no US stock has such a code. */
const looksLikeFuture = /^[A-Z0-9]{1,6}(main|current|next|\d{4})$/;

/** The time zones of a security, by its market and, for the US, by the form of its code. */
export function zonesOf(market: string, symbol: string): Zones {
  if (market === "US" && looksLikeFuture.test(symbol)) return usFutures;
  return Object.hasOwn(zonesByMarket, market) ? zonesByMarket[market as Market] : unknown;
}
