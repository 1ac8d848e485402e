import type { Market } from "./markets.ts";

/** What a market does: as its hours say, or whatever they say. */
export type MarketDoor = "by-clock" | "open" | "closed";

/** A market's hours, as far as somebody overrides them. Times are seconds since 1970. */
export interface Door {
  /** Up to when trades show: nothing that comes after a market was closed. */
  shown(seconds: number): number;
  /** Whether there is trade at a time; `undefined` where the hours decide. */
  isOpen(seconds: number): boolean | undefined;
}

interface Forced {
  readonly isOpen: boolean;
  readonly since: number;
}

/** Which markets were opened or closed by hand. */
export class Doors {
  readonly #now: () => number;
  readonly #forced = new Map<Market, Forced>();

  /** `now` is the moment that everything shows, in seconds since 1970: the beginning of the tick. */
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

/** A market that nobody opens or closes by hand. */
export const byClock: Door = { shown: (seconds) => seconds, isOpen: () => undefined };
