import type { Limit, Protocol } from "@opend/core";
import type { Clock } from "@opend/core/internal";
import { Refusal } from "../refusal.ts";

/**
 * `true`: every protocol as its constant says. `false`: none. An object: as the constants say,
 * except for the protocols that it names (`{ Qot_GetShortInterest: { requests: 2, windowMs: 1000 } }`).
 */
export type Limits = boolean | Readonly<Record<string, Limit | "none">>;

/** Sliding windows, one per protocol or group, over all connections of the account. */
export class Frequency {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #windows = new Map<string, number[]>();

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /**
   * Counts a request in. One that is refused is not counted: that is assumed, nobody documents it.
   *
   * @throws {Refusal} the window is full.
   */
  admit(protocol: Protocol): void {
    const limit = this.#limitOf(protocol);
    if (limit === undefined || limit === "none") return;
    const name = limit.group ?? protocol.name;
    const now = this.#clock.now();
    const sent = (this.#windows.get(name) ?? []).filter((time) => time > now - limit.windowMs);
    this.#windows.set(name, sent);
    if (sent.length >= limit.requests) {
      throw new Refusal(
        `requests are too frequent: no more than ${limit.requests} times every ${limit.windowMs / 1000} seconds`,
      );
    }
    sent.push(now);
  }

  #limitOf({ name, limit }: Protocol): Limit | "none" | undefined {
    if (typeof this.#limits === "boolean") return this.#limits ? limit : "none";
    return this.#limits[name] ?? limit;
  }
}
