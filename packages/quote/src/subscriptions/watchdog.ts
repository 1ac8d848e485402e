import type { Clock, Timer } from "@opend/core/internal";
import type { LiveNews } from "./event.ts";
import type { Session } from "./sessions.ts";

/** What a watchdog needs. */
export interface WatchdogHost {
  readonly clock: Clock;
  readonly codes: readonly string[];
  readonly staleAfterMs: number;
  /** Whether nothing can come of a code because of an outage, which a gap tells of. */
  isAway(code: string): boolean;
  /** Where the markets of these codes are at present. */
  sessions(codes: readonly string[]): Promise<readonly Session[]>;
  /** Subscribes them once more. */
  resubscribe(codes: readonly string[]): Promise<void>;
  tell(news: LiveNews): void;
}

/** A quiet code is looked into this often at most, so that OpenD's limits stay for others. */
const recheckMs = 15_000;

interface Watched {
  /** When something last came, by the clock that never goes backwards, and by the wall's. */
  heardAt: number;
  heardWallMs: number;
  isStale: boolean;
}

/** Tells a feed that has died from a market that is quiet. */
export class Watchdog {
  readonly #host: WatchdogHost;
  readonly #watched = new Map<string, Watched>();
  #timer: Timer | undefined;
  #isEnded = false;

  constructor(host: WatchdogHost) {
    this.#host = host;
    for (const code of host.codes)
      this.#watched.set(code, { heardAt: 0, heardWallMs: 0, isStale: false });
    this.restart();
  }

  /** Something came. */
  hear(code: string): void {
    const watched = this.#watched.get(code);
    if (!watched) return;
    const { clock } = this.#host;
    if (watched.isStale) {
      watched.isStale = false;
      this.#host.tell({ type: "fresh", code, staleMs: clock.now() - watched.heardAt });
    }
    watched.heardAt = clock.now();
    watched.heardWallMs = clock.wallTime();
  }

  /** After an outage, and at first, everything has its time to come. */
  restart(): void {
    const { clock } = this.#host;
    for (const watched of this.#watched.values()) {
      if (watched.isStale) continue;
      watched.heardAt = clock.now();
      watched.heardWallMs = clock.wallTime();
    }
    this.#schedule(this.#host.staleAfterMs);
  }

  /** It is not awaited any more. */
  forget(code: string): void {
    this.#watched.delete(code);
  }

  end(): void {
    this.#isEnded = true;
    this.#timer?.cancel();
  }

  #schedule(waitMs: number): void {
    if (this.#isEnded) return;
    this.#timer?.cancel();
    this.#timer = this.#host.clock.after(waitMs, () => void this.#look(), { background: true });
  }

  async #look(): Promise<void> {
    const quiet = this.#quiet();
    if (quiet.length === 0) return this.#schedule(this.#untilQuietMs());
    try {
      await this.#lookInto(quiet);
    } catch {
      // Nobody to ask, or no answer: that is told by other means, and looked into again.
    }
    this.#schedule(Math.max(recheckMs, this.#untilQuietMs()));
  }

  async #lookInto(quiet: readonly string[]): Promise<void> {
    const sessions = await this.#host.sessions(quiet);
    // Something may have come, or been lost, while that was asked.
    const stillQuiet = new Set(this.#quiet());
    const stale = sessions.filter(({ code, isOpen }) => isOpen && stillQuiet.has(code));
    for (const { code, state } of stale) {
      const watched = this.#watched.get(code);
      if (!watched) continue;
      watched.isStale = true;
      this.#host.tell({ type: "stale", code, sinceMs: watched.heardWallMs, marketState: state });
    }
    if (stale.length > 0 && !this.#isEnded)
      await this.#host.resubscribe(stale.map(({ code }) => code));
  }

  /** Codes of which nothing has come for too long, and that were not told yet. */
  #quiet(): string[] {
    const { clock, staleAfterMs, isAway } = this.#host;
    const before = clock.now() - staleAfterMs;
    return [...this.#watched].flatMap(([code, { heardAt, isStale }]) =>
      heardAt <= before && !isStale && !isAway(code) ? [code] : [],
    );
  }

  #untilQuietMs(): number {
    const { clock, staleAfterMs } = this.#host;
    const waits = [...this.#watched.values()].flatMap(({ heardAt, isStale }) =>
      isStale ? [] : [heardAt + staleAfterMs - clock.now()],
    );
    return Math.max(Math.min(...waits, staleAfterMs), Math.min(1_000, staleAfterMs));
  }
}
