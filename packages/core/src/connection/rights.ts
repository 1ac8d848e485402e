import type { QotRight } from "../gen/strict/system/notify.ts";

/** The level of detail of a market's quotes that a login may see. */
export type QuoteLevel =
  | "none"
  | "basic"
  | "level-1"
  | "level-2"
  | "level-3"
  | "sf"
  | "unknown"
  | `unknown(${number})`;

/** The name of a right: the market alone for its stocks, otherwise the market and the kind of security. */
export type QuoteRight =
  | "HK"
  | "US"
  | "CN"
  | "SH"
  | "SZ"
  | "SG"
  | "JP"
  | "MY"
  | "HK_OPTION"
  | "HK_FUTURE"
  | "US_OPTION"
  | "US_INDEX"
  | "US_OTC"
  | "US_FUTURE"
  | "US_FUTURE_CME"
  | "US_FUTURE_CBOT"
  | "US_FUTURE_NYMEX"
  | "US_FUTURE_COMEX"
  | "US_FUTURE_CBOE"
  | "SG_FUTURE"
  | "JP_FUTURE"
  | "CRYPTO"
  | "EVENT_CONTRACT";

/** A level that changed. `before` is absent when OpenD reports the right for the first time. */
export interface RightChange {
  /** The right whose level changed. */
  readonly market: QuoteRight;
  readonly before?: QuoteLevel;
  readonly after: QuoteLevel;
}

// The index is the number in `QotRight`.
const levels: readonly QuoteLevel[] = [
  "unknown",
  "basic",
  "level-1",
  "level-2",
  "sf",
  "none",
  "level-3",
];

/** The right that each field of `QotRight` gives the level of. */
export const rightNames: Readonly<Record<keyof QotRight, QuoteRight>> = {
  hkQotRight: "HK",
  usQotRight: "US",
  cnQotRight: "CN",
  shQotRight: "SH",
  szQotRight: "SZ",
  hkOptionQotRight: "HK_OPTION",
  hkFutureQotRight: "HK_FUTURE",
  hasUSOptionQotRight: "US_OPTION",
  usOptionQotRight: "US_OPTION",
  usIndexQotRight: "US_INDEX",
  usOtcQotRight: "US_OTC",
  usFutureQotRight: "US_FUTURE",
  usCMEFutureQotRight: "US_FUTURE_CME",
  usCBOTFutureQotRight: "US_FUTURE_CBOT",
  usNYMEXFutureQotRight: "US_FUTURE_NYMEX",
  usCOMEXFutureQotRight: "US_FUTURE_COMEX",
  usCBOEFutureQotRight: "US_FUTURE_CBOE",
  sgFutureQotRight: "SG_FUTURE",
  sgStockQotRight: "SG",
  jpFutureQotRight: "JP_FUTURE",
  jpStockQotRight: "JP",
  myStockQotRight: "MY",
  ccQotRight: "CRYPTO",
  ecQotRight: "EVENT_CONTRACT",
};

/** The name of a level number in `QotRight`. */
export const quoteLevel = (value: number): QuoteLevel => levels[value] ?? `unknown(${value})`;

/** Remembers the levels that OpenD reported, across sessions, and returns those that changed. */
export class KnownRights {
  readonly #known = new Map<string, QuoteLevel>();

  changes(told: QotRight): readonly RightChange[] {
    const changes: RightChange[] = [];
    for (const [field, market] of Object.entries(rightNames)) {
      const value = told[field as keyof QotRight];
      // Skips the flag for a US option level, because another field has the level itself.
      if (typeof value !== "number") continue;
      const after = quoteLevel(value);
      const before = this.#known.get(market);
      this.#known.set(market, after);
      if (before !== after) changes.push({ market, ...(before && { before }), after });
    }
    return changes;
  }
}
