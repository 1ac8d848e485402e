import type { Market } from "../codes.ts";

/** Where the clocks of a security may hang. */
export interface Zones {
  /** IANA names, the likeliest first. A time told both ways shows which of them it is. */
  readonly candidates: readonly string[];
  /** The zone of a wall clock that is told without its instant; `undefined` where that would be a guess. */
  readonly own: string | undefined;
}

const only = (zone: string): Zones => ({ candidates: [zone], own: zone });
const unknown: Zones = { candidates: [], own: undefined };

const zonesByMarket: Readonly<Record<Market, Zones>> = {
  HK: only("Asia/Hong_Kong"),
  HK_FUTURE: only("Asia/Hong_Kong"),
  // A future is told from a stock by its code, which is a guess: so both have both.
  US: { candidates: ["America/New_York", "America/Chicago"], own: "America/New_York" },
  SH: only("Asia/Shanghai"),
  SZ: only("Asia/Shanghai"),
  SG: only("Asia/Singapore"),
  JP: only("Asia/Tokyo"),
  AU: only("Australia/Sydney"),
  MY: only("Asia/Kuala_Lumpur"),
  CA: only("America/Toronto"),
  // A market of currencies has no place.
  FX: unknown,
};

// OpenD tells US futures on Chicago's clock, users say; that those of New York's exchanges are on New
// York's is assumed. The two show the same for one hour in autumn, on a Sunday when nobody trades.
const usFutures: Zones = { candidates: ["America/Chicago", "America/New_York"], own: undefined };

/** `ESmain`, `CL2606`: assumed, from the codes that are known. No stock of the US has such a code. */
const looksLikeFuture = /^[A-Z0-9]{1,6}(main|current|next|\d{4})$/;

/** The zones of a security, by its market and, in the US, by what its code looks like. */
export function zonesOf(market: string, symbol: string): Zones {
  if (market === "US" && looksLikeFuture.test(symbol)) return usFutures;
  return Object.hasOwn(zonesByMarket, market) ? zonesByMarket[market as Market] : unknown;
}
