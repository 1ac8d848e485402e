import { type Clock, encodePush, type Timer } from "@opend/core/internal";
import { SubType } from "@opend/core/qot/common";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import type { Connection } from "../connection.ts";
import type { Security } from "../data/security.ts";
import { basicQot } from "../market/basic-qot.ts";
import type { Catalog } from "../market/catalog.ts";
import type { MarketTime } from "../market/time.ts";
import type { Upstream } from "../upstream.ts";
import type { Subscriptions } from "./subscriptions.ts";

interface Sources {
  readonly clock: Clock;
  readonly time: MarketTime;
  readonly upstream: Upstream;
  readonly catalog: Catalog;
  readonly subscriptions: Subscriptions<Connection>;
  readonly connections: ReadonlySet<Connection>;
}

/** Pushes the price of every security that somebody wants to hear of, once a tick. */
export class BasicQuotePushes {
  readonly #sources: Sources;
  #timer: Timer | undefined;
  #pushedTick = 0;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Has to be called when registrations have changed: without any, no timer runs. */
  update(): void {
    const isWanted = [...this.#sources.connections].some((to) => this.#wantedBy(to).length > 0);
    if (isWanted) this.#timer ??= this.#schedule();
    else {
      this.#timer?.cancel();
      this.#timer = undefined;
    }
  }

  /** Pushes the present price of some securities to one connection. */
  now(connection: Connection, securities: readonly Security[]): void {
    this.#push(connection, securities, this.#sources.time.tick());
  }

  #schedule(): Timer {
    const { clock, time } = this.#sources;
    const next = Math.max(time.tick(), this.#pushedTick) + 1;
    return clock.after(time.untilTick(next), () => this.#onTick(next), { background: true });
  }

  #onTick(due: number): void {
    // Later than due when the process slept; then the ticks in between are not pushed.
    const tick = Math.max(due, this.#sources.time.tick());
    this.#pushedTick = tick;
    for (const connection of [...this.#sources.connections])
      this.#push(connection, this.#wantedBy(connection), tick);
    this.#timer = undefined;
    this.update();
  }

  #push(connection: Connection, securities: readonly Security[], tick: number): void {
    const { catalog, time, upstream } = this.#sources;
    for (const security of securities) {
      if (!upstream.delivers(security.market)) continue;
      const quote = basicQot(security, { catalog, seconds: time.secondsAt(tick) });
      connection.push(UpdateBasicQot.id, encodePush(UpdateBasicQot, { basicQotList: [quote] }));
    }
  }

  #wantedBy(connection: Connection): Security[] {
    return this.#sources.subscriptions
      .pushedTo(connection)
      .filter(({ subType }) => subType === SubType.SubType_Basic)
      .map(({ security }) => security);
  }
}
