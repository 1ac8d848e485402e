import type { Market } from "./markets.ts";

/** Whether a market follows its hours, or is open or closed regardless of them. */
export type MarketDoor = "by-clock" | "open" | "closed";

/** The override of a market's hours. Times are seconds since 1970. */
export interface Door {
  /** The time up to which trades show. Trades after the market was closed do not. */
  shown(seconds: number): number;
  /** Whether the market trades at a time; `undefined` if its hours decide. */
  isOpen(seconds: number): boolean | undefined;
}

interface Forced {
  readonly isOpen: boolean;
  readonly since: number;
}

/** The markets that were opened or closed with `setMarkets`. */
export class Doors {
  readonly #now: () => number;
  readonly #forced = new Map<Market, Forced>();

  /** `now` is the time of the shown state, in seconds since 1970: the beginning of the tick. */
  constructor(now: () => number) {
    this.#now = now;
  }

  set(door: MarketDoor, markets: readonly Market[]): void {
    for (const market of markets)
      if (door === "by-clock") this.#forced.delete(market);
      else if (this.#forced.get(market)?.isOpen !== (door === "open"))
        this.#forced.set(market, { isOpen: door === "open", since: this.#now() });
  }

  of(market: Market): Door {
    return {
      shown: (seconds) => {
        const forced = this.#forced.get(market);
        return forced && !forced.isOpen ? Math.min(seconds, forced.since) : seconds;
      },
      isOpen: (seconds) => {
        const forced = this.#forced.get(market);
        return forced && seconds >= forced.since ? forced.isOpen : undefined;
      },
    };
  }
}

/** A market that follows its hours. */
export const byClock: Door = { shown: (seconds) => seconds, isOpen: () => undefined };
