import type { Stream } from "@opend/core";
import { type Clock, QueueStream } from "@opend/core/internal";
import { namedBy, type Unit } from "../ledger/unit.ts";
import type { LiveRow } from "./kind.ts";
import type { LiveNews } from "./news.ts";
import type { Outlet } from "./outlet.ts";
import type { RowBacklog, Slot } from "./overflow.ts";
import type { Refusal, Subscriber } from "./subscriber.ts";

/**
 * Live rows of some securities, and the news about them, in order. Leaving the loop, or `close()`,
 * releases the subscriptions.
 *
 * For a reader that is too slow, quotes, order books and broker queues are kept per security, the
 * latest; of the rest 1,000 rows (`capacity`), then the oldest are dropped and `lagged` tells how many.
 * News are never dropped.
 */
export interface Subscription<Row extends LiveRow = LiveRow> extends Stream<Row | LiveNews> {
  /** What OpenD refuses at present; each came as `refused` in the stream too. */
  readonly refused: readonly Refusal[];
  /** Rows that OpenD sent twice, known by their sequence, and that were given once. */
  readonly duplicates: number;
  /**
   * Ends these codes in this stream, or these kinds of them; the rest goes on, and a stream that is
   * left with nothing ends. What has come before can still be read, and `unsubscribed` follows it.
   * What is not in it is passed over.
   */
  remove(codes: readonly string[], kinds?: readonly string[]): void;
}

/** The list between what is pushed and the reader of a subscription. */
export class SubscriptionStream
  extends QueueStream<LiveRow | LiveNews, Slot>
  implements Subscription, Outlet
{
  readonly #subscriber: Subscriber;

  constructor(clock: Clock, backlog: RowBacklog<LiveRow>, subscriber: Subscriber) {
    super(undefined, { clock, backlog, onClose: () => subscriber.close() });
    this.#subscriber = subscriber;
  }

  get refused(): readonly Refusal[] {
    return this.#subscriber.refused;
  }

  get duplicates(): number {
    return this.#subscriber.duplicates;
  }

  remove(codes: readonly string[], kinds?: readonly string[]): void {
    this.#subscriber.drop(namedBy(codes, kinds));
  }

  row(unit: Unit, row: LiveRow): void {
    this.push(row, "isBackfilled" in row ? "filled" : unit);
  }

  news(news: LiveNews): void {
    this.push(news, "news");
  }
}
