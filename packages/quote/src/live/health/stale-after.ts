import { ArgumentError } from "@opend/core";
import type { Clock, Timer } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Check, CheckHost, RunningCheck } from "../stream/check.ts";
import { type Sessions, sessionsOf } from "./sessions.ts";
import { showsTrade, tradesOwed } from "./trade-signs.ts";

/**
 * A check that finds dead feeds. A code is stale when no row of it has arrived for `quietMs`
 * milliseconds while its market is open. The subscription then reports `stale` and subscribes the
 * code once more. It reports `fresh` when rows arrive again.
 *
 * One kind of a code can be stale alone. Its events have a `kind`. It is stale when another kind of
 * the subscription showed a trade `quietMs` ago:
 *
 * - ticks: the day's volume has grown, but no tick arrived.
 * - quotes and candles: trades arrived, but no quote or candle.
 * - order books: ten trades arrived, but no order book.
 *
 * Other kinds are never stale alone: ticks while only the order book changes, minutes of the day,
 * broker queues.
 *
 * A quiet market is not stale: closed, lunch, holidays, auctions, hours that are not subscribed. To
 * find out, the check sends Qot_GetMarketState, Qot_RequestTradeDate and GetGlobalState, at most
 * every 15 s, and only while something is quiet. Choose a time longer than the usual silence of your
 * quietest code. The check does not keep the process running.
 *
 * @throws {ArgumentError} `invalid-argument`: `quietMs` is not a number above 0.
 */
export function staleAfter(quietMs: number): Check {
  if (!(typeof quietMs === "number" && quietMs > 0))
    throw new ArgumentError("quietMs", "a number above 0", quietMs);
  return (host) => new Watchdog(host, quietMs);
}

/** A code, or one kind of it, that may be stale. */
interface Suspect {
  readonly code: string;
  /** Absent if all kinds of the code are quiet. */
  readonly kind?: string;
}

/** Quiet codes are checked at most this often, so that OpenD's limits are left for other requests. */
const recheckMs = 15_000;

/** How long a code or kind has been quiet, and whether that was reported. */
interface Watched {
  /** When the last row arrived, on the monotonic clock and on the wall clock. */
  heardAt: number;
  heardWallMs: number;
  isStale: boolean;
}

/** One kind of a code. */
interface Feed extends Watched {
  last: LiveRow | undefined;
  /** The trades that other kinds have shown since the last row of this kind, and when the first was. */
  trades: number;
  tradedAt: number;
}

interface Code extends Watched {
  readonly feeds: Map<string, Feed>;
}

/**
 * Distinguishes a dead feed from a quiet market. It looks for codes without rows while their market
 * is open, and for kinds without rows while other kinds show trades.
 */
class Watchdog implements RunningCheck {
  readonly #host: CheckHost;
  readonly #clock: Clock;
  readonly #staleAfterMs: number;
  readonly #sessions: Sessions;
  readonly #isExtended: boolean;
  readonly #codes = new Map<string, Code>();
  #timer: Timer | undefined;
  #isEnded = false;

  constructor(host: CheckHost, staleAfterMs: number) {
    const { clock, opend, units } = host;
    this.#host = host;
    this.#clock = clock;
    this.#staleAfterMs = staleAfterMs;
    this.#sessions = sessionsOf(opend);
    this.#isExtended = units.some(({ terms }) => (terms.hours ?? "regular") !== "regular");
    const quiet: Watched = { heardAt: 0, heardWallMs: 0, isStale: false };
    for (const { code, kind } of units) {
      const watched = this.#codes.get(code) ?? { ...quiet, feeds: new Map() };
      watched.feeds.set(kind.name, { ...quiet, last: undefined, trades: 0, tradedAt: 0 });
      this.#codes.set(code, watched);
    }
    this.restart();
  }

  /** A row has arrived. */
  hear({ kind: { name: kind } }: QuotaUnit, row: LiveRow): void {
    const { code } = row;
    const watched = this.#codes.get(code);
    const feed = watched?.feeds.get(kind);
    if (!watched || !feed) return;
    const isTrade = showsTrade(row, feed.last);
    feed.last = row;
    feed.trades = 0;
    this.#refresh(watched, { code });
    this.#refresh(feed, { code, kind });
    if (!isTrade) return;
    for (const other of watched.feeds.values()) {
      if (other === feed) continue;
      if (other.trades === 0) other.tradedAt = feed.heardAt;
      other.trades += 1;
    }
  }

  /** At first and after an outage, every code and kind gets the full time again. */
  restart(): void {
    for (const watched of this.#codes.values())
      for (const each of [watched, ...watched.feeds.values()]) if (!each.isStale) this.#touch(each);
    for (const { feeds } of this.#codes.values())
      for (const feed of feeds.values()) feed.trades = 0;
    this.#schedule(this.#staleAfterMs);
  }

  /** A unit was unsubscribed. */
  forget({ code, kind }: QuotaUnit): void {
    const feeds = this.#codes.get(code)?.feeds;
    feeds?.delete(kind.name);
    if (feeds?.size === 0) this.#codes.delete(code);
  }

  end(): void {
    this.#isEnded = true;
    this.#timer?.cancel();
  }

  #touch(watched: Watched): void {
    watched.heardAt = this.#clock.now();
    watched.heardWallMs = this.#clock.wallTime();
  }

  #refresh(watched: Watched, suspect: Suspect): void {
    if (watched.isStale) {
      watched.isStale = false;
      const staleMs = this.#clock.now() - watched.heardAt;
      this.#host.tell({ type: "fresh", ...suspect, staleMs });
    }
    this.#touch(watched);
  }

  #schedule(waitMs: number): void {
    if (this.#isEnded) return;
    this.#timer?.cancel();
    this.#timer = this.#clock.after(waitMs, () => void this.#look(), { background: true });
  }

  async #look(): Promise<void> {
    const quiet = this.#quiet();
    if (quiet.size === 0) return this.#schedule(this.#untilQuietMs());
    try {
      await this.#lookInto([...quiet.values()]);
    } catch {
      // The request failed. Other events report that, and the next look tries again.
    }
    this.#schedule(Math.max(recheckMs, this.#untilQuietMs()));
  }

  async #lookInto(quiet: readonly Suspect[]): Promise<void> {
    const codes = [...new Set(quiet.map(({ code }) => code))];
    const sessions = await this.#sessions.of(codes, this.#isExtended, {});
    const open = new Map(sessions.filter(({ isOpen }) => isOpen).map((each) => [each.code, each]));
    // Rows may have arrived, or the link may have been lost, during the request.
    const stillQuiet = this.#quiet();
    const stale = quiet.filter(
      (suspect) => open.has(suspect.code) && stillQuiet.has(keyOf(suspect)),
    );
    for (const suspect of stale) {
      const { code, kind } = suspect;
      const ofCode = this.#codes.get(code);
      const watched = kind === undefined ? ofCode : ofCode?.feeds.get(kind);
      const session = open.get(code);
      if (!watched || !session) continue;
      watched.isStale = true;
      const { heardWallMs: sinceMs } = watched;
      this.#host.tell({ type: "stale", ...suspect, sinceMs, marketState: session.state });
    }
    if (stale.length > 0 && !this.#isEnded)
      await this.#host.resubscribe(stale.flatMap((suspect) => this.#unitsOf(suspect)));
  }

  /** The codes and kinds that have been quiet for too long and were not reported yet, by their key. */
  #quiet(): Map<string, Suspect> {
    const suspects = [...this.#codes].flatMap(([code, watched]): Suspect[] => {
      if (watched.isStale) return [];
      if (this.#isOverdue(watched.heardAt)) return [{ code }];
      return [...watched.feeds].flatMap(([kind, feed]) =>
        !feed.isStale && isOwed(kind, feed) && this.#isOverdue(feed.tradedAt)
          ? [{ code, kind }]
          : [],
      );
    });
    return new Map(
      suspects
        .filter((suspect) => !this.#unitsOf(suspect).every((unit) => this.#host.isAway(unit)))
        .map((each) => [keyOf(each), each]),
    );
  }

  #unitsOf(suspect: Suspect): QuotaUnit[] {
    return this.#host.units.filter(
      ({ code, kind }) =>
        code === suspect.code && (suspect.kind === undefined || kind.name === suspect.kind),
    );
  }

  #isOverdue(sinceMs: number): boolean {
    return sinceMs <= this.#clock.now() - this.#staleAfterMs;
  }

  #untilQuietMs(): number {
    const staleAfterMs = this.#staleAfterMs;
    const dues = [...this.#codes.values()].flatMap(({ heardAt, isStale, feeds }) =>
      isStale
        ? []
        : [heardAt].concat(
            [...feeds].flatMap(([kind, feed]) =>
              !feed.isStale && isOwed(kind, feed) ? [feed.tradedAt] : [],
            ),
          ),
    );
    const waits = dues.map((sinceMs) => sinceMs + staleAfterMs - this.#clock.now());
    return Math.max(Math.min(...waits, staleAfterMs), Math.min(1_000, staleAfterMs));
  }
}

const keyOf = ({ code, kind }: Suspect): string => `${code}/${kind ?? ""}`;

const isOwed = (kind: string, { trades }: Feed): boolean => trades >= tradesOwed(kind);
