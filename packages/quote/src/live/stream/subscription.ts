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
 * Live rows of securities, and events about them, in order. Leaving the loop, or `close()`, releases
 * the subscriptions.
 *
 * For a slow reader, only the latest quote, order book and broker queue of each security is kept. Of
 * other rows, up to 1,000 (`capacity`) are kept. Beyond that the oldest are dropped, and a `lagged`
 * event reports how many. They and the
 * events are bounded in memory too, see `maxBytes`.
 */
export interface Subscription<Row extends LiveRow = LiveRow> extends Stream<Row | LiveNews> {
  /** The subscriptions that OpenD refuses at present. Each was also a `refused` event. */
  readonly refused: readonly Refusal[];
  /** How many duplicate rows were skipped. Duplicates are found by their sequence. */
  readonly duplicates: number;
  /**
   * Ends these codes in this stream, or only these kinds of them. The rest continues; a stream
   * without codes ends. Rows that arrived before can still be read, followed by `unsubscribed`
   * events. Codes that are not in the stream are ignored.
   */
  remove(codes: readonly string[], kinds?: readonly Kind[]): void;
}

/** The queue between the pushes and the reader of a subscription. */
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

  /** The cast is safe: only rows of the subscribed kinds arrive. */
  row(unit: QuotaUnit, row: LiveRow): void {
    this.push(row as Row, "isBackfilled" in row ? "filled" : unit);
  }

  news(news: LiveNews): void {
    this.push(news, "news");
  }
}
