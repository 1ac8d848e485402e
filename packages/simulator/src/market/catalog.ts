import type {
  HkDailyShortVolumeItem,
  UsDailyShortVolumeItem,
} from "@opend/core/qot/get-daily-short-volume";
import type { HkShortInterestItem, UsShortInterestItem } from "@opend/core/qot/get-short-interest";
import { knownHistories } from "../data/known-history.ts";
import { type Security, securities } from "../data/securities.ts";
import { Refusal } from "../refusal.ts";
import type { Complete } from "./complete.ts";
import { hkDailyShortVolume, usDailyShortVolume } from "./daily-short-volume.ts";
import { history } from "./history.ts";
import { codeText, marketOf, type TradingMarket } from "./markets.ts";
import { Quote } from "./quote.ts";
import { hkShortInterest, usShortInterest } from "./short-interest.ts";

/** How a request names a security. */
export interface SecurityRef {
  readonly market: number;
  readonly code: string;
}

/** Short-selling rows of one security, in the shape of its market, newest first. */
export type ShortData =
  | {
      readonly market: "HK";
      readonly interest: readonly Complete<HkShortInterestItem>[];
      readonly daily: readonly Complete<HkDailyShortVolumeItem>[];
    }
  | {
      readonly market: "US";
      readonly interest: readonly Complete<UsShortInterestItem>[];
      readonly daily: readonly Complete<UsDailyShortVolumeItem>[];
    };

/** Everything that one engine knows about securities; made when it is first asked for. */
export class Catalog {
  readonly #seed: number;
  readonly #quotes = new Map<Security, Quote>();
  readonly #shortData = new Map<Security, ShortData>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** @throws {Refusal} nobody knows the security; its code is named. */
  find(ref: SecurityRef): Security {
    const market = marketOf(ref.market);
    const found = securities.find((known) => known.market === market && known.code === ref.code);
    if (!found) throw new Refusal(`unknown security ${codeText(ref)}`);
    return found;
  }

  quote(security: Security, tick: number): Quote {
    const quote = madeOnce(this.#quotes, security, () => new Quote(security, this.#seed));
    quote.advanceTo(tick);
    return quote;
  }

  /** @throws {Refusal} the market or the kind of security has no such data, or it is unknown. */
  shortData(ref: SecurityRef): ShortData {
    const market = marketOf(ref.market);
    if (market !== "HK" && market !== "US")
      throw new Refusal(
        `unsupported market: short-selling data is for HK and US securities, not for ${codeText(ref)}`,
      );
    const security = this.find(ref);
    if (security.kind !== "stock")
      throw new Refusal(`unsupported security type: ${codeText(ref)} has no short-selling data`);
    return madeOnce(this.#shortData, security, () => this.#makeShortData(security, market));
  }

  #makeShortData(security: Security, market: TradingMarket): ShortData {
    const known = knownHistories[`${market}.${security.code}`];
    const bars = history(security, market, known, this.#seed);
    return market === "HK"
      ? {
          market,
          interest: hkShortInterest(security, bars, known, this.#seed),
          daily: hkDailyShortVolume(security, bars, known, this.#seed),
        }
      : {
          market,
          interest: usShortInterest(security, bars, this.#seed),
          daily: usDailyShortVolume(security, bars, this.#seed),
        };
  }
}

function madeOnce<Key, Value>(made: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = made.get(key);
  if (value === undefined) {
    value = make();
    made.set(key, value);
  }
  return value;
}
