import type {
  HkDailyShortVolumeItem,
  UsDailyShortVolumeItem,
} from "@opend/core/qot/get-daily-short-volume";
import type { HkShortInterestItem, UsShortInterestItem } from "@opend/core/qot/get-short-interest";
import { knownHistories } from "../data/known-history.ts";
import { securities } from "../data/securities.ts";
import { type Kind, keyOf, type Security, type Shortable } from "../data/security.ts";
import { Refusal } from "../refusal.ts";
import type { Bar } from "./bar.ts";
import { dayAfter } from "./calendar.ts";
import type { Complete } from "./complete.ts";
import { Contracts, type OwnerRef } from "./contracts/contracts.ts";
import { hkDailyShortVolume, usDailyShortVolume } from "./daily-short-volume.ts";
import { derived } from "./derived.ts";
import type { Doors } from "./doors.ts";
import { type DaySource, Days, newestDay, walked } from "./history.ts";
import { codeText, type Market, marketOf, type ShortSellingMarket } from "./markets.ts";
import { type Book, orderBook } from "./order-book.ts";
import { lastClosedDay } from "./publication.ts";
import { type Quote, quoteAt } from "./quote.ts";
import { hkShortInterest, usShortInterest } from "./short-interest.ts";
import { lastOpen } from "./tape/opening.ts";
import { Tape } from "./tape/tape.ts";
import { midnight, wallClock } from "./zone.ts";
import { zoneOf } from "./zone-of.ts";

/** How a request names a security. */
export interface SecurityRef {
  readonly market: number;
  readonly code: string;
}

/** Short-selling rows of one security that are published at a time, in its market's shape, newest first. */
export type ShortData =
  | {
      readonly market: "HK";
      readonly interest: (seconds: number) => readonly Complete<HkShortInterestItem>[];
      readonly daily: (seconds: number) => readonly Complete<HkDailyShortVolumeItem>[];
    }
  | {
      readonly market: "US";
      readonly interest: (seconds: number) => readonly Complete<UsShortInterestItem>[];
      readonly daily: (seconds: number) => readonly Complete<UsDailyShortVolumeItem>[];
    };

const byKey: ReadonlyMap<string, Security> = new Map(
  securities.map((security) => [keyOf(security), security]),
);

/** Ten in the morning of Hong Kong's newest known day. */
const usualTime = midnight(newestDay.HK, zoneOf({ market: "HK" })) + 10 * 3600;

/** How far back short interest reports go, in days. */
const threeYears = 3 * 365 + 1;

/** As many trades as ticks, within bounds. */
const tradesPerMinute = (tickMs: number): number =>
  Math.min(Math.max(Math.ceil(60_000 / tickMs), 60), 6000);

/** All securities of one engine. Their data is created when it is first requested. */
export class Catalog {
  readonly #seed: number;
  readonly #tradesPerMinute: number;
  readonly #doors: Doors | undefined;
  readonly #now: () => number;
  readonly #contracts: Contracts;
  readonly #tapes = new Map<Security, Tape>();
  readonly #days = new Map<Security, Days>();
  readonly #shortData = new Map<Security, ShortData>();

  /**
   * `tickMs` are the milliseconds between two pushes. Short ticks have many trades. `now` is the market's
   * time in seconds since 1970. It decides which securities are listed.
   */
  constructor(seed: number, tickMs = 1000, doors?: Doors, now: () => number = () => usualTime) {
    this.#now = now;
    this.#contracts = new Contracts((ref, day) => this.#closeOn(ref, day));
    this.#doors = doors;
    this.#seed = seed;
    this.#tradesPerMinute = tradesPerMinute(tickMs);
  }

  /** @throws {Refusal} when the security is unknown or not listed at this time. The text names its code. */
  find(ref: SecurityRef): Security {
    const found = this.known(ref);
    if (!found) throw new Refusal(`unknown security ${codeText(ref)}`);
    if (!this.#isListed(found))
      throw new Refusal(`unknown security ${codeText(ref)}: it is listed on ${found.listDay}`);
    return found;
  }

  /** The security with a code, even if it is not listed yet. */
  known(ref: SecurityRef): Security | undefined {
    const market = marketOf(ref.market);
    if (!market) return undefined;
    const key = keyOf({ market, code: ref.code });
    return byKey.get(key) ?? this.#contracts.at(this.#now()).get(key);
  }

  /** All securities of a market, of some kinds. */
  list(market: Market, kinds: readonly Kind[]): Security[] {
    return this.#all().filter((known) => known.market === market && kinds.includes(known.kind));
  }

  /** The derivatives of a security: its options, warrants, futures. */
  derivedOf<K extends Kind>(owner: Security, kind: K): Extract<Security, { kind: K }>[] {
    return this.#all().filter(
      (known): known is Extract<Security, { kind: K }> =>
        known.kind === kind &&
        known.market === owner.market &&
        "owner" in known &&
        known.owner === owner.code,
    );
  }

  #all(): Security[] {
    const stocks = securities.filter((known) => this.#isListed(known));
    return [...stocks, ...this.#contracts.at(this.#now()).values()];
  }

  #isListed(security: Security): boolean {
    return security.listDay <= wallClock(this.#now(), zoneOf(security)).day;
  }

  /** The close that strikes are chosen around. */
  #closeOn(ref: OwnerRef, day: string): number {
    const owner = this.ownerOf(ref);
    if (day >= newestDay[owner.market]) return owner.lastClose;
    const days = this.#daysOf(owner);
    return (days.last(day) ?? days.known()[0])?.close ?? owner.lastClose;
  }

  /** The underlying security. */
  ownerOf({ market, owner }: { readonly market: Market; readonly owner: string }): Security {
    return byKey.get(keyOf({ market, code: owner })) as Security;
  }

  tape(security: Security): Tape {
    return madeOnce(
      this.#tapes,
      security,
      () =>
        new Tape(
          security,
          this.#daysOf(security),
          this.#seed,
          this.#tradesPerMinute,
          this.#doors?.of(security.market),
        ),
    );
  }

  quote(security: Security, seconds: number): Quote {
    return quoteAt(this.tape(security), seconds);
  }

  /** The order book around the last trade. It does not change without trading. */
  book(security: Security, seconds: number, quote: Quote = this.quote(security, seconds)): Book {
    const tape = this.tape(security);
    return orderBook(quote, tape.grid, this.#seed, lastOpen(tape, seconds));
  }

  /** @throws {Refusal} when the security is unknown, or its market or kind has no short-selling data. */
  shortData(ref: SecurityRef): ShortData {
    const market = marketOf(ref.market);
    if (market !== "HK" && market !== "US")
      throw new Refusal(
        `unsupported market: short-selling data is for HK and US securities, not for ${codeText(ref)}`,
      );
    const security = this.find(ref);
    if (security.kind !== "stock" && security.kind !== "fund")
      throw new Refusal(`unsupported security type: ${codeText(ref)} has no short-selling data`);
    return madeOnce(this.#shortData, security, () => this.#makeShortData(security, market));
  }

  #daysOf(security: Security): Days {
    return madeOnce(this.#days, security, () => new Days(this.#sourceOf(security)));
  }

  #sourceOf(security: Security): DaySource {
    if (!("owner" in security)) return walked(security, this.#seed);
    const owner = this.ownerOf(security);
    return derived(security, this.#daysOf(owner), owner.lastClose, this.#seed);
  }

  #makeShortData(security: Shortable, market: ShortSellingMarket): ShortData {
    const known = knownHistories[keyOf(security)];
    const days = this.#daysOf(security);
    const tape = this.tape(security);
    const turnover = (day: string): number => tape.turnover(day);
    const seed = this.#seed;
    const dayOf = (seconds: number): string => wallClock(seconds, zoneOf(security)).day;
    const unlisted = dayAfter(security.listDay, -1);
    const closedDay = (seconds: number): string => lastClosedDay(tape, seconds) ?? unlisted;
    const threeYearsTo = (today: string, to: string): Bar[] =>
      days.between(dayAfter(today, -threeYears), to).reverse();
    // Short interest is computed from a report of the known days, independent of the clock.
    const reported = (today: string): Bar[] =>
      threeYearsTo(today, [today, newestDay[market]].sort()[1] as string);
    if (market === "HK") {
      const interest = lastOf((day) => hkShortInterest(security, reported(day), day, known, seed));
      const daily = lastOf((day) =>
        hkDailyShortVolume(security, threeYearsTo(day, day), turnover, known, seed),
      );
      return {
        market,
        interest: (seconds) => interest(dayOf(seconds)),
        daily: (seconds) => daily(closedDay(seconds)),
      };
    }
    const interest = lastOf((day) => usShortInterest(security, reported(day), day, seed));
    const daily = lastOf((day) => usDailyShortVolume(security, threeYearsTo(day, day), seed));
    return {
      market,
      interest: (seconds) => interest(dayOf(seconds)),
      daily: (seconds) => daily(closedDay(seconds)),
    };
  }
}

/** Caches the value of the last requested day, because the pages of a list follow each other. */
function lastOf<Value>(make: (day: string) => Value): (day: string) => Value {
  let made: { readonly day: string; readonly value: Value } | undefined;
  return (day) => {
    if (made?.day !== day) made = { day, value: make(day) };
    return made.value;
  };
}

function madeOnce<Key, Value>(made: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = made.get(key);
  if (value === undefined) {
    value = make();
    made.set(key, value);
  }
  return value;
}
