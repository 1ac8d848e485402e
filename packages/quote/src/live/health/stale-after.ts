import { ArgumentError } from "@opend/core";
import type { Clock, Timer } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Check, CheckHost, RunningCheck } from "../stream/check.ts";
import { type Sessions, sessionsOf } from "./sessions.ts";
import { tellsOfTrade, tradesOwed } from "./trade-signs.ts";

/**
 * Looks for feeds that have died. When nothing has come of a code for so many milliseconds while its
 * market is open, the subscription tells `stale`, the code is subscribed once more, and `fresh` is told
 * when rows come again. The same is told of one kind of a code, with its `kind`, when another kind of
 * the subscription told of a trade so long ago: the day's volume has moved and no trade came, trades
 * come and no quote or candle, or, after ten trades, no order book. A kind that need not come says
 * nothing: trades while only the book moves, minutes of the day, broker queues. Quiet markets (closed,
 * lunch, holidays, auctions, hours that are not subscribed) are told apart by Qot_GetMarketState,
 * Qot_RequestTradeDate and GetGlobalState, asked for every 15 s at most, only while something is quiet.
 * Take it longer than the slowest code is quiet by itself. It holds no process.
 *
 * @throws {ArgumentError} `invalid-argument`: it is no number above 0.
 */
export function staleAfter(quietMs: number): Check {
  if (!(quietMs > 0)) throw new ArgumentError("quietMs", "a number above 0", quietMs);
  return (host) => new Watchdog(host, quietMs);
}

/** A code, or one kind of it. */
interface Suspect {
  readonly code: string;
  /** Absent: all that is watched of the code. */
  readonly kind?: string;
}

/** Something quiet is looked into this often at most, so that OpenD's limits stay for others. */
const recheckMs = 15_000;

/** Since when something is quiet, and whether that was told. */
interface Watched {
  /** When something last came, by the clock that never goes backwards, and by the wall's. */
  heardAt: number;
  heardWallMs: number;
  isStale: boolean;
}

/** One kind of a code. */
interface Feed extends Watched {
  last: LiveRow | undefined;
  /** Trades that others have told of since something came of it, and when the first was. */
  trades: number;
  tradedAt: number;
}

interface Code extends Watched {
  readonly feeds: Map<string, Feed>;
}

/**
 * Tells a feed that has died from a market that is quiet: a code of which nothing comes though its
 * market is open, and a kind of it that does not come though other kinds tell of trades.
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

  /** Something came. */
  hear({ kind: { name: kind } }: QuotaUnit, row: LiveRow): void {
    const { code } = row;
    const watched = this.#codes.get(code);
    const feed = watched?.feeds.get(kind);
    if (!watched || !feed) return;
    const isTrade = tellsOfTrade(row, feed.last);
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

  /** After an outage, and at first, everything has its time to come. */
  restart(): void {
    for (const watched of this.#codes.values())
      for (const each of [watched, ...watched.feeds.values()]) if (!each.isStale) this.#touch(each);
    for (const { feeds } of this.#codes.values())
      for (const feed of feeds.values()) feed.trades = 0;
    this.#schedule(this.#staleAfterMs);
  }

  /** It is not awaited any more. */
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
      // Nobody to ask, or no answer: that is told by other means, and looked into again.
    }
    this.#schedule(Math.max(recheckMs, this.#untilQuietMs()));
  }

  async #lookInto(quiet: readonly Suspect[]): Promise<void> {
    const codes = [...new Set(quiet.map(({ code }) => code))];
    const sessions = await this.#sessions.of(codes, this.#isExtended, {});
    const open = new Map(sessions.filter(({ isOpen }) => isOpen).map((each) => [each.code, each]));
    // Something may have come, or been lost, while that was asked.
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

  /** What has not come for too long, and was not told yet, by its key. */
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
