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

/** A connection that is registered for pushes of a unit. */
interface Listener {
  readonly connection: Connection;
  readonly held: Held;
  /** Everything up to this time was pushed or is older: seconds since 1970. */
  toldUpTo: number;
  /** Whether a push is missing because OpenD did not have the data. */
  isMissing: boolean;
}

/**
 * Pushes updates of the registered units once a tick, except for closed markets. Each listener
 * continues after its last push, so nothing is pushed twice or left out, even when a tick is late.
 */
export class Pushes {
  readonly #sources: Sources;
  readonly #listeners = new Map<Held, Listener>();
  #timer: Timer | undefined;
  #pushedTick = 0;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Must be called when registrations have changed. Without registrations no timer runs. */
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

  /** Pushes the current state to one connection. */
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
    // The tick is late when the process slept. All events in between are then pushed at once.
    const tick = Math.max(due, this.#sources.time.tick());
    this.#pushedTick = tick;
    this.#timer = undefined;
    // A copy, because a client may unsubscribe when it receives a push.
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

  /** The time up to which trades show at a tick. They end when the market was closed with `setMarkets`. */
  #shown({ security }: Held, tick: number): number {
    const { catalog, time } = this.#sources;
    return catalog.tape(security).door.shown(time.secondsAt(tick));
  }

  #delivers({ security }: Held): boolean {
    return this.#sources.upstream.delivers(security.market);
  }
}
