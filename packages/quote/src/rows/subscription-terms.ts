import type { Adjustment } from "./candle.ts";
import type { Hours } from "./hours.ts";

/** What can be said of a subscription beside its code and kind. */
export interface SubscriptionTerms {
  /**
   * US candles below a day, minutes of the day and trades: also before and after regular hours; the
   * same as `session: "extended"`.
   */
  readonly extendedHours?: boolean | undefined;
  /**
   * US candles below a day, minutes of the day and trades: which hours. Default `regular`. When
   * another stream of the connection has asked for more, its rows are told by New York's clock: 9:30
   * to 16:00 is regular, 4:00 to 20:00 extended; candles and minutes by their time, which is assumed
   * to be when they end, for nobody documents it. So what is
   * traded after an early close comes too, and a closing price comes whenever it is reported.
   */
  readonly session?: Hours | undefined;
  /** Order books with each order; Hong Kong stocks with the SF level. Default `false`. */
  readonly orderDetail?: boolean | undefined;
  /** Candles: how prices are adjusted for splits and dividends. Default `forward`. */
  readonly adjustment?: Adjustment | undefined;
}
