import { market } from "../simulator.ts";
import type { Ledger } from "./ledger.ts";

export interface Ref {
  readonly market: number;
  readonly code: string;
}

/** The subscriptions of all clients, in this order. */
export const subscribed: readonly Ref[] = [
  { market: 1, code: "00700" },
  { market: 1, code: "09988" },
  { market: 1, code: "03690" },
  { market: 1, code: "00005" },
  { market: 1, code: "800000" },
  { market: 11, code: "AAPL" },
  { market: 11, code: "TSLA" },
  { market: 11, code: "NVDA" },
];

interface Shown {
  readonly security: Ref;
  readonly updateTimestamp?: number | undefined;
  readonly volume: bigint;
}

const keptTicks = 16_384;
const startMs = new Date(market.at).getTime();

/** The tick in which the last trade of a quote was made. */
const tickOf = ({ updateTimestamp = 0 }: Pick<Shown, "updateTimestamp">): number =>
  Math.round((updateTimestamp * 1000 - startMs) / market.pushIntervalMs);

export const placeOf = ({ market: number, code }: Ref): number =>
  subscribed.findIndex((ref) => ref.market === number && ref.code === code);

/**
 * The values at each tick. Prices depend only on the seed and the tick, so every push and every reply
 * about a tick must show the same values, on any connection and after any restart.
 */
export class ShownPrices {
  readonly #volumes = new Float64Array(keptTicks * subscribed.length);
  readonly #ledger: Ledger;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  check(where: string, shown: Shown): void {
    const tick = tickOf(shown);
    const place = placeOf(shown.security);
    if (place < 0 || tick < 0) {
      this.#ledger.violation(`${where}: a quote of ${shown.security.code} at tick ${tick}`);
      return;
    }
    if (tick >= keptTicks) return;
    const index = tick * subscribed.length + place;
    const volume = Number(shown.volume);
    if (this.#volumes[index] === 0) this.#volumes[index] = volume;
    else if (this.#volumes[index] !== volume)
      this.#ledger.violation(
        `${where}: ${shown.security.code} at tick ${tick} is ${volume}, and was ${this.#volumes[index]}`,
      );
  }
}
