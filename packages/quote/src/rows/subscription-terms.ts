import type { Adjustment } from "./candle.ts";
import type { Hours } from "./hours.ts";

/** Options of a subscription beside code and kind. */
export interface SubscriptionTerms {
  /**
   * For US candles below a day, minutes of the day and ticks: include trading before and after
   * regular hours. The same as `session: "extended"`.
   */
  readonly extendedHours?: boolean | undefined;
  /**
   * For US candles below a day, minutes of the day and ticks: which hours to include. Default
   * `regular`. If another stream of the connection subscribed wider hours, rows are filtered by New
   * York time: 9:30 to 16:00 is regular, 4:00 to 20:00 extended. For candles and minutes, their end
   * counts (assumption: their time is the end). So trades after an early close are included, and a
   * closing price is included at any time.
   */
  readonly session?: Hours | undefined;
  /** For order books: include each order. Hong Kong stocks with the SF level. Default `false`. */
  readonly orderDetail?: boolean | undefined;
  /** For candles: how prices are adjusted for splits and dividends. Default `forward`. */
  readonly adjustment?: Adjustment | undefined;
}
