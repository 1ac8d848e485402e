import type { Clock, Timer } from "@opend/core/internal";
import { tellsOfTrade, tradesOwed } from "../ledger/owed.ts";
import type { LiveRow } from "../stream/kind.ts";
import type { LiveNews } from "../stream/news.ts";
import type { Session } from "./sessions.ts";

/** A code, or one kind of it. */
export interface Suspect {
  readonly code: string;
  /** Absent: all that is watched of the code. */
  readonly kind?: string;
}

/** What a watchdog needs. */
export interface WatchdogHost {
  readonly clock: Clock;
  readonly feeds: readonly Required<Suspect>[];
  readonly staleAfterMs: number;
  /** Whether nothing of it can come, because of an outage or a refusal, which is told by other news. */
  isAway(suspect: Suspect): boolean;
  /** Where the markets of these codes are at present. */
  sessions(codes: readonly string[]): Promise<readonly Session[]>;
  /** Subscribes them once more. */
  resubscribe(suspects: readonly Suspect[]): Promise<void>;
  tell(news: LiveNews): void;
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
export class Watchdog {
  readonly #host: WatchdogHost;
  readonly #codes = new Map<string, Code>();
  #timer: Timer | undefined;
  #isEnded = false;

  constructor(host: WatchdogHost) {
    this.#host = host;
    const quiet: Watched = { heardAt: 0, heardWallMs: 0, isStale: false };
    for (const { code, kind } of host.feeds) {
      const watched = this.#codes.get(code) ?? { ...quiet, feeds: new Map() };
      watched.feeds.set(kind, { ...quiet, last: undefined, trades: 0, tradedAt: 0 });
      this.#codes.set(code, watched);
    }
    this.restart();
  }

  /** Something came. */
  hear(kind: string, row: LiveRow): void {
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
    this.#schedule(this.#host.staleAfterMs);
  }

  /** It is not awaited any more. */
  forget({ code, kind }: Required<Suspect>): void {
    const feeds = this.#codes.get(code)?.feeds;
    feeds?.delete(kind);
    if (feeds?.size === 0) this.#codes.delete(code);
  }

  end(): void {
    this.#isEnded = true;
    this.#timer?.cancel();
  }

  #touch(watched: Watched): void {
    const { clock } = this.#host;
    watched.heardAt = clock.now();
    watched.heardWallMs = clock.wallTime();
  }

  #refresh(watched: Watched, suspect: Suspect): void {
    if (watched.isStale) {
      watched.isStale = false;
      const staleMs = this.#host.clock.now() - watched.heardAt;
      this.#host.tell({ type: "fresh", ...suspect, staleMs });
    }
    this.#touch(watched);
  }

  #schedule(waitMs: number): void {
    if (this.#isEnded) return;
    this.#timer?.cancel();
    this.#timer = this.#host.clock.after(waitMs, () => void this.#look(), { background: true });
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
    const sessions = await this.#host.sessions([...new Set(quiet.map(({ code }) => code))]);
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
    if (stale.length > 0 && !this.#isEnded) await this.#host.resubscribe(stale);
  }

  /** What has not come for too long, and was not told yet, by its key. */
  #quiet(): Map<string, Suspect> {
    const { isAway } = this.#host;
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
      suspects.filter((suspect) => !isAway(suspect)).map((each) => [keyOf(each), each]),
    );
  }

  #isOverdue(sinceMs: number): boolean {
    const { clock, staleAfterMs } = this.#host;
    return sinceMs <= clock.now() - staleAfterMs;
  }

  #untilQuietMs(): number {
    const { clock, staleAfterMs } = this.#host;
    const dues = [...this.#codes.values()].flatMap(({ heardAt, isStale, feeds }) =>
      isStale
        ? []
        : [heardAt].concat(
            [...feeds].flatMap(([kind, feed]) =>
              !feed.isStale && isOwed(kind, feed) ? [feed.tradedAt] : [],
            ),
          ),
    );
    const waits = dues.map((sinceMs) => sinceMs + staleAfterMs - clock.now());
    return Math.max(Math.min(...waits, staleAfterMs), Math.min(1_000, staleAfterMs));
  }
}

const keyOf = ({ code, kind }: Suspect): string => `${code}/${kind ?? ""}`;

const isOwed = (kind: string, { trades }: Feed): boolean => trades >= tradesOwed(kind);
