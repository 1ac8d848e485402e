import type { Clock, Timer } from "@opend/core/internal";
import type { Connection } from "../connection.ts";
import type { Catalog } from "../market/catalog.ts";
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

/** Somebody who wants to hear of a unit. */
interface Listener {
  readonly connection: Connection;
  readonly held: Held;
  /** Everything up to then was told, or was there before: seconds since 1970. */
  toldUpTo: number;
  /** Whether something should have been told and OpenD did not have it. */
  isMissing: boolean;
}

/**
 * Pushes what somebody wants to hear of, once a tick; nothing of what is closed. Each listener is told
 * from where it was left, so nothing is told twice or left out, however late a tick comes.
 */
export class Pushes {
  readonly #sources: Sources;
  readonly #listeners = new Map<Held, Listener>();
  #timer: Timer | undefined;
  #pushedTick = 0;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Has to be called when registrations have changed: without any, no timer runs. */
  update(): void {
    const { connections, subscriptions, time } = this.#sources;
    const wanted = new Map<Held, Connection>();
    for (const connection of connections)
      for (const held of subscriptions.pushedTo(connection)) wanted.set(held, connection);
    for (const held of this.#listeners.keys()) if (!wanted.has(held)) this.#listeners.delete(held);
    for (const [held, connection] of wanted) {
      if (this.#listeners.has(held)) continue;
      const toldUpTo = this.#shown(held, time.tick());
      this.#listeners.set(held, { connection, held, toldUpTo, isMissing: false });
    }
    this.#runWhileWanted();
  }

  /** Pushes to one connection what is known at present. */
  now(connection: Connection, units: readonly Held[]): void {
    const tick = this.#sources.time.tick();
    for (const held of units) {
      const listener = this.#listeners.get(held);
      if (listener?.connection === connection && this.#delivers(held))
        this.#push(listener, tick, "cache");
    }
  }

  #runWhileWanted(): void {
    if (this.#listeners.size > 0) {
      this.#timer ??= this.#schedule();
    } else {
      this.#timer?.cancel();
      this.#timer = undefined;
    }
  }

  #schedule(): Timer {
    const { clock, time } = this.#sources;
    const next = Math.max(time.tick(), this.#pushedTick) + 1;
    return clock.after(time.untilTick(next), () => this.#onTick(next), { background: true });
  }

  #onTick(due: number): void {
    // Later than due when the process slept; what happened in between is then pushed at once.
    const tick = Math.max(due, this.#sources.time.tick());
    this.#pushedTick = tick;
    this.#timer = undefined;
    // Whoever is told may answer by unsubscribing.
    for (const listener of [...this.#listeners.values()])
      if (this.#listeners.get(listener.held) === listener) this.#tell(listener, tick);
    this.#runWhileWanted();
  }

  #tell(listener: Listener, tick: number): void {
    const { held, isMissing, toldUpTo } = listener;
    listener.isMissing = !this.#delivers(held);
    if (listener.isMissing) return;
    this.#push(listener, tick, isMissing ? "missed" : "realtime");
    listener.toldUpTo = Math.max(toldUpTo, this.#shown(held, tick));
  }

  #push({ connection, held, toldUpTo }: Listener, tick: number, occasion: Occasion): void {
    const { catalog, time } = this.#sources;
    const moment = { catalog, seconds: time.secondsAt(tick) };
    const made = pushMakers.get(held.subType)?.make(held, moment, toldUpTo, occasion) ?? [];
    for (const { protoId, body } of made) connection.push(protoId, body);
  }

  /** Up to when trades show at a tick: not beyond the closing of a market by hand. */
  #shown({ security }: Held, tick: number): number {
    const { catalog, time } = this.#sources;
    return catalog.tape(security).door.shown(time.secondsAt(tick));
  }

  #delivers({ security }: Held): boolean {
    return this.#sources.upstream.delivers(security.market);
  }
}
