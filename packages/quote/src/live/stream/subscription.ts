import type { Stream } from "@opend/core";
import { type Clock, QueueStream } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { Kind } from "../kinds/kind.ts";
import { namedBy, type QuotaUnit } from "../ledger/quota-unit.ts";
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
  remove(codes: readonly string[], kinds?: readonly Kind[]): void;
}

/** The list between what is pushed and the reader of a subscription. */
export class SubscriptionStream<Row extends LiveRow>
  extends QueueStream<Row | LiveNews, Slot>
  implements Subscription<Row>, Outlet
{
  readonly #subscriber: Subscriber;

  constructor(clock: Clock, backlog: RowBacklog<Row>, subscriber: Subscriber) {
    super(undefined, { clock, backlog, onClose: () => subscriber.close() });
    this.#subscriber = subscriber;
  }

  get refused(): readonly Refusal[] {
    return this.#subscriber.refused;
  }

  get duplicates(): number {
    return this.#subscriber.duplicates;
  }

  remove(codes: readonly string[], kinds?: readonly Kind[]): void {
    this.#subscriber.drop(namedBy(codes, kinds));
  }

  /** The rows are those of the kinds that were subscribed. */
  row(unit: QuotaUnit, row: LiveRow): void {
    this.push(row as Row, "isBackfilled" in row ? "filled" : unit);
  }

  news(news: LiveNews): void {
    this.push(news, "news");
  }
}
