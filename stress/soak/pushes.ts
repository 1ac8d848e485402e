import { type Connection, pushesOf, type RestoringRequest, type Stream } from "@opend/core";
import { type BasicQot, SubType } from "@opend/core/qot/common";
import { Sub } from "@opend/core/qot/sub";
import { type S2C, UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import type { Ledger } from "./ledger.ts";
import { placeOf, type ShownPrices, subscribed } from "./market.ts";

const subscription = {
  securityList: [...subscribed],
  subTypeList: [SubType.SubType_Basic],
  isSubOrUnSub: true,
  isRegOrUnRegPush: true,
  // A first push may duplicate the push of the current tick.
  isFirstPush: false,
};

/**
 * Checks a stream of pushes. At every tick the simulator pushes each security once, in the order of
 * the subscription, with the time of its last trade. A lost, duplicate or late push therefore breaks
 * the order of the securities, or of a security's times.
 */
export class WatchedPushes {
  count = 0;
  readonly #where: string;
  readonly #ledger: Ledger;
  readonly #prices: ShownPrices;
  /** The time of the last trade of each security so far. */
  #shown: number[] = [];
  #place = subscribed.length - 1;

  constructor(where: string, ledger: Ledger, prices: ShownPrices) {
    this.#where = where;
    this.#ledger = ledger;
    this.#prices = prices;
  }

  /** Subscribes, now and after each reconnect; ends with the connection. */
  async follow(opend: Connection): Promise<() => Promise<void>> {
    const stream = pushesOf(opend, UpdateBasicQot, { keep: "all" });
    const subscribe = async (request: RestoringRequest): Promise<void> => {
      // After a new session the pushes of the last one are lost.
      this.#shown = [];
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
    const { updateTimestamp = 0 } = quote;
    const place = placeOf(quote.security);
    const shown = this.#shown[place] ?? 0;
    if (place !== (this.#place + 1) % subscribed.length || updateTimestamp < shown)
      this.#ledger.violation(
        `${this.#where}: push ${place} of ${updateTimestamp} follows push ${this.#place}, and one of ${shown}`,
      );
    this.#shown[place] = updateTimestamp;
    this.#place = place;
  }
}
