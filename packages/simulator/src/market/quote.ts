import type { Security } from "../data/securities.ts";
import { between, type Random, random, rounded } from "./random.ts";

/** How far a price strays from the last close. */
const farthest = 0.05;
/** Ticks of one day; a tick trades about this part of a day's shares. */
const ticksPerDay = 20_000;
/** A long sleep is not walked through tick by tick: nobody saw the prices on the way. */
const longestWalk = 100_000;

/** What a security trades at: a seeded walk around its last close, one step a tick. */
export class Quote {
  readonly security: Security;
  readonly #draw: Random;
  #tick = 0;
  #current: number;
  #open: number;
  #high: number;
  #low: number;
  #volume: number;
  #turnover: number;

  constructor(security: Security, seed: number) {
    this.security = security;
    this.#draw = random(seed, `quote/${security.market}.${security.code}`);
    const { lastClose, priceSpread, averageVolume } = security;
    this.#open = rounded(lastClose * between(this.#draw, 0.99, 1.01), priceSpread);
    this.#current = this.#high = this.#low = this.#open;
    this.#volume = Math.round(averageVolume * between(this.#draw, 0.05, 0.1));
    this.#turnover = rounded(this.#volume * this.#open, 0.01);
  }

  /** Walks on to a tick; what it shows then depends on the seed and the tick alone. */
  advanceTo(tick: number): void {
    this.#tick = Math.max(this.#tick, tick - longestWalk);
    for (; this.#tick < tick; this.#tick++) this.#step();
  }

  get tick(): number {
    return this.#tick;
  }
  get current(): number {
    return this.#current;
  }
  get open(): number {
    return this.#open;
  }
  get high(): number {
    return this.#high;
  }
  get low(): number {
    return this.#low;
  }
  get volume(): number {
    return this.#volume;
  }
  get turnover(): number {
    return this.#turnover;
  }

  /** (high − low) / last close, in percent. */
  get amplitude(): number {
    return rounded(((this.#high - this.#low) / this.security.lastClose) * 100, 0.001);
  }

  /** Shares traded of all issued, in percent; 0 for an index. */
  get turnoverRate(): number {
    const { issuedShares } = this.security;
    return issuedShares === 0 ? 0 : rounded((this.#volume / issuedShares) * 100, 0.001);
  }

  #step(): void {
    const { lastClose, priceSpread, averageVolume } = this.security;
    const pull = (lastClose - this.#current) * 0.01;
    const noise = lastClose * between(this.#draw, -0.0012, 0.0012);
    const price = Math.min(
      Math.max(this.#current + pull + noise, lastClose * (1 - farthest)),
      lastClose * (1 + farthest),
    );
    this.#current = rounded(price, priceSpread);
    this.#high = Math.max(this.#high, this.#current);
    this.#low = Math.min(this.#low, this.#current);
    const traded = Math.round((averageVolume / ticksPerDay) * between(this.#draw, 0.2, 1.8));
    this.#volume += traded;
    this.#turnover = rounded(this.#turnover + traded * this.#current, 0.01);
  }
}
