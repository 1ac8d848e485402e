import type { Clock, Timer } from "@opend/core/internal";
import type { Connection } from "../connection.ts";
import type { Catalog } from "../market/catalog.ts";
import type { Market } from "../market/markets.ts";
import type { MarketTime } from "../market/time.ts";
import type { Upstream } from "../upstream.ts";
import { type Occasion, pushMakers } from "./push-makers.ts";
import type { Held, Subscriptions } from "./subscriptions.ts";

interface Sources {
  readonly clock: Clock;
  readonly time: MarketTime;
  readonly catalog: Catalog;
  readonly subscriptions: Subscriptions<Connection>;
  readonly connections: ReadonlySet<Connection>;
  readonly upstream: Pick<Upstream, "delivers">;
}

/** Pushes what somebody wants to hear of, once a tick; nothing of what is closed. */
export class Pushes {
  readonly #sources: Sources;
  #timer: Timer | undefined;
  #pushedTick = 0;
  /** Since which tick a market has not been heard of. */
  readonly #cutSince = new Map<Market, number>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Has to be called when registrations have changed: without any, no timer runs. */
  update(): void {
    const { connections, subscriptions } = this.#sources;
    const isWanted = [...connections].some((to) => subscriptions.pushedTo(to).length > 0);
    if (isWanted) {
      if (!this.#timer) this.#pushedTick = Math.max(this.#pushedTick, this.#sources.time.tick());
      this.#timer ??= this.#schedule();
    } else {
      this.#timer?.cancel();
      this.#timer = undefined;
    }
  }

  /** Pushes to one connection what is known at present. */
  now(connection: Connection, units: readonly Held[]): void {
    const { time } = this.#sources;
    const tick = time.tick();
    for (const held of units)
      if (this.#delivers(held.security.market))
        this.#push(connection, held, tick, time.secondsAt(tick - 1), "cache");
  }

  #schedule(): Timer {
    const { clock, time } = this.#sources;
    const next = Math.max(time.tick(), this.#pushedTick) + 1;
    return clock.after(time.untilTick(next), () => this.#onTick(next), { background: true });
  }

  #onTick(due: number): void {
    const { connections, subscriptions, time } = this.#sources;
    // Later than due when the process slept; what happened in between is then pushed at once.
    const tick = Math.max(due, time.tick());
    const before = this.#pushedTick;
    this.#pushedTick = tick;
    for (const connection of [...connections])
      for (const held of subscriptions.pushedTo(connection))
        this.#pushSince(connection, held, before, tick);
    for (const market of [...this.#cutSince.keys()])
      if (this.#delivers(market)) this.#cutSince.delete(market);
    this.#timer = undefined;
    this.update();
  }

  #pushSince(connection: Connection, held: Held, before: number, tick: number): void {
    const { time } = this.#sources;
    const { market } = held.security;
    if (!this.#delivers(market)) {
      if (!this.#cutSince.has(market)) this.#cutSince.set(market, before);
      return;
    }
    const cutSince = this.#cutSince.get(market);
    const after = time.secondsAt(cutSince ?? before);
    if (!this.#isOpenBetween(held, after, time.secondsAt(tick))) return;
    this.#push(connection, held, tick, after, cutSince === undefined ? "realtime" : "missed");
  }

  #push(connection: Connection, held: Held, tick: number, after: number, occasion: Occasion): void {
    const { catalog, time } = this.#sources;
    const moment = { catalog, seconds: time.secondsAt(tick) };
    const made = pushMakers.get(held.subType)?.make(held, moment, after, occasion) ?? [];
    for (const { protoId, body } of made) connection.push(protoId, body);
  }

  /** Whether there was trade at the beginning or the end of a stretch of time. */
  #isOpenBetween(held: Held, after: number, seconds: number): boolean {
    const kinds = pushMakers.get(held.subType)?.sessions(held) ?? [];
    const tape = this.#sources.catalog.tape(held.security);
    return tape.isOpen(seconds, kinds) || tape.isOpen(after, kinds);
  }

  #delivers(market: Market): boolean {
    return this.#sources.upstream.delivers(market);
  }
}
