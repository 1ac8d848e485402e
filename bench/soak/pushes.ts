import type { Connection, RestoringRequest, Stream } from "@opend/core";
import { type BasicQot, SubType } from "@opend/core/qot/common";
import { Sub } from "@opend/core/qot/sub";
import { type S2C, UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import type { Ledger } from "./ledger.ts";
import { placeOf, type ShownPrices, subscribed, tickOf } from "./market.ts";

const subscription = {
  securityList: [...subscribed],
  subTypeList: [SubType.SubType_Basic],
  isSubOrUnSub: true,
  isRegOrUnRegPush: true,
  // It may double the tick that is just due.
  isFirstPush: false,
};

/**
 * A push stream that is watched. With every tick the simulator pushes each security once, in the
 * order of the subscription; so one that is lost, doubled or late breaks the order.
 */
export class WatchedPushes {
  count = 0;
  /** Ticks that the simulator was too late for; it then pushes none of the tick. */
  skippedTicks = 0;
  readonly #where: string;
  readonly #ledger: Ledger;
  readonly #prices: ShownPrices;
  #tick = -1;
  #place = subscribed.length - 1;

  constructor(where: string, ledger: Ledger, prices: ShownPrices) {
    this.#where = where;
    this.#ledger = ledger;
    this.#prices = prices;
  }

  /** Subscribes, now and after each reconnect; ends with the connection. */
  async follow(opend: Connection): Promise<() => Promise<void>> {
    const stream = opend.pushes(UpdateBasicQot, { keep: "all" });
    const subscribe = async (request: RestoringRequest): Promise<void> => {
      // Another session: what the last one still owed is gone.
      this.#tick = -1;
      this.#place = subscribed.length - 1;
      await request(Sub, subscription);
    };
    opend.onRestore(subscribe);
    await subscribe((protocol, c2s) => opend.request(protocol, c2s));
    const reading = this.#read(stream);
    return async () => {
      if (stream.dropped > 0)
        this.#ledger.violation(`${this.#where}: ${stream.dropped} pushes dropped`);
      stream.close();
      await reading;
    };
  }

  async #read(stream: Stream<S2C>): Promise<void> {
    try {
      for await (const { basicQotList } of stream)
        for (const quote of basicQotList) this.#take(quote);
    } catch (thrown) {
      this.#ledger.violation(`${this.#where} ended with ${String(thrown)}`);
    }
  }

  #take(quote: BasicQot): void {
    this.count += 1;
    this.#prices.check(this.#where, quote);
    const tick = tickOf(quote);
    const place = placeOf(quote.security);
    const isNext = place === (this.#place + 1) % subscribed.length;
    const isInTime = place === 0 ? tick > this.#tick : tick === this.#tick;
    if (!isNext || !isInTime)
      this.#ledger.violation(
        `${this.#where}: push ${place} of tick ${tick} follows push ${this.#place} of tick ${this.#tick}`,
      );
    if (place === 0 && this.#tick >= 0) this.skippedTicks += tick - this.#tick - 1;
    this.#tick = tick;
    this.#place = place;
  }
}
