import { quoteKind } from "../../rows/basic-quote.ts";
import { brokerQueueKind } from "../../rows/broker-queue.ts";
import { type CandleKind, candleKind, type Period } from "../../rows/candle.ts";
import { timeShareKind } from "../../rows/minute.ts";
import { orderBookKind } from "../../rows/order-book.ts";
import { tickerKind } from "../../rows/tick.ts";

type Kinds = {
  readonly quote: typeof quoteKind;
  readonly orderBook: typeof orderBookKind;
  readonly ticker: typeof tickerKind;
  readonly timeShare: typeof timeShareKind;
  readonly brokerQueue: typeof brokerQueueKind;
} & { readonly [P in Period as `candles:${P}`]: CandleKind<P> };

/** Every kind by its name. Whoever needs few of them and every byte imports their constants instead. */
export const kinds: Kinds = {
  quote: quoteKind,
  orderBook: orderBookKind,
  ticker: tickerKind,
  timeShare: timeShareKind,
  brokerQueue: brokerQueueKind,
  "candles:1m": /* @__PURE__ */ candleKind("1m"),
  "candles:3m": /* @__PURE__ */ candleKind("3m"),
  "candles:5m": /* @__PURE__ */ candleKind("5m"),
  "candles:10m": /* @__PURE__ */ candleKind("10m"),
  "candles:15m": /* @__PURE__ */ candleKind("15m"),
  "candles:30m": /* @__PURE__ */ candleKind("30m"),
  "candles:60m": /* @__PURE__ */ candleKind("60m"),
  "candles:120m": /* @__PURE__ */ candleKind("120m"),
  "candles:180m": /* @__PURE__ */ candleKind("180m"),
  "candles:240m": /* @__PURE__ */ candleKind("240m"),
  "candles:1d": /* @__PURE__ */ candleKind("1d"),
  "candles:1w": /* @__PURE__ */ candleKind("1w"),
  "candles:1M": /* @__PURE__ */ candleKind("1M"),
  "candles:1Q": /* @__PURE__ */ candleKind("1Q"),
  "candles:1Y": /* @__PURE__ */ candleKind("1Y"),
};

/** The name of a kind: what can be subscribed. */
export type Kind = keyof Kinds;

/** The row that a kind brings; told apart by `type`, which is its kind without a candle's period. */
export type RowOf<K extends Kind> = ReturnType<Kinds[K]["rows"]>[number];

/** Any row that can be subscribed. */
export type Row = RowOf<Kind>;

export const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text);
