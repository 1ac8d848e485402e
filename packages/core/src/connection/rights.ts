import type { QotRight } from "../gen/strict/system/notify.ts";

/** How much of a market's quotes a login may see. */
export type QuoteLevel =
  | "none"
  | "basic"
  | "level-1"
  | "level-2"
  | "level-3"
  | "sf"
  | "unknown"
  | `unknown(${number})`;

/** What a level is of: a market's stocks by the market alone, the rest by market and kind. */
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

/** One level that is another than before; `before` is absent the first time that OpenD tells. */
export interface RightChange {
  /** What the level is of. */
  readonly market: QuoteRight;
  readonly before?: QuoteLevel;
  readonly after: QuoteLevel;
}

// By the number of `QotRight`.
const levels: readonly QuoteLevel[] = [
  "unknown",
  "basic",
  "level-1",
  "level-2",
  "sf",
  "none",
  "level-3",
];

/** What each field of `QotRight` is the level of. */
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

/** A value of `QotRight` in words. */
export const quoteLevel = (value: number): QuoteLevel => levels[value] ?? `unknown(${value})`;

/** Remembers the levels that OpenD has told, across sessions, and says which have changed. */
export class QuoteRights {
  readonly #known = new Map<string, QuoteLevel>();

  changes(told: QotRight): readonly RightChange[] {
    const changes: RightChange[] = [];
    for (const [field, market] of Object.entries(rightNames)) {
      const value = told[field as keyof QotRight];
      // Whether there is a US option level at all says less than the level beside it.
      if (typeof value !== "number") continue;
      const after = quoteLevel(value);
      const before = this.#known.get(market);
      this.#known.set(market, after);
      if (before !== after) changes.push({ market, ...(before && { before }), after });
    }
    return changes;
  }
}
