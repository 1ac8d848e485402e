/** Columns for `board`. Each is a value, so a bundle contains only those that it imports. */

import type { GreyMarket } from "./gen/enums/grey-market.ts";
import type { SecurityStatus } from "./gen/enums/security-status.ts";
import type { BasicQuote } from "./gen/rows/basic-quote.ts";
import { type BoardColumn, column, numberColumn } from "./live/board/column.ts";
import { orderBook } from "./live/kinds/order-book.ts";
import { quote } from "./live/kinds/quote.ts";
import type { Streamed } from "./live/stream/streamed.ts";
import type { OrderBook } from "./rows/order-book.ts";

export { type BoardColumn, type CellsOf, column, numberColumn } from "./live/board/column.ts";

type Numbers<Row extends BasicQuote | OrderBook> = BoardColumn<Row, Float64Array>;
type Cells<Row extends BasicQuote | OrderBook, Cell> = BoardColumn<Row, (Cell | undefined)[]>;

/** The name of the security. */
export const name: Cells<BasicQuote, string> = /* @__PURE__ */ column(quote, (row) => row.name);
/** The time of the price, in milliseconds since 1970. */
export const timestamp: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(
  quote,
  (row) => row.timestamp,
);
/** The market's wall clock at that time: `"2026-04-30 15:59:00"`. */
export const time: Cells<BasicQuote, string> = /* @__PURE__ */ column(quote, (row) => row.time);
/** The IANA name of that clock's time zone. */
export const timeZone: Cells<BasicQuote, string> = /* @__PURE__ */ column(
  quote,
  (row) => row.timeZone,
);
/** Latest price, in the currency of the market. */
export const price: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(quote, (row) => row.price);
/** Opening price of the day. */
export const open: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(quote, (row) => row.open);
/** Highest price of the day. */
export const high: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(quote, (row) => row.high);
/** Lowest price of the day. */
export const low: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(quote, (row) => row.low);
/** The closing price of the previous trading day. */
export const lastClose: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(
  quote,
  (row) => row.lastClose,
);
/** Shares or contracts traded today. */
export const volume: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(quote, (row) => row.volume);
/** Value traded today, in the currency of the market. */
export const turnover: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(
  quote,
  (row) => row.turnover,
);
/** The traded part of the circulating shares today, in percent: 20 is 20 %. */
export const turnoverPercent: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(
  quote,
  (row) => row.turnoverPercent,
);
/** The difference between high and low of the day, in percent of the last close. */
export const amplitudePercent: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(
  quote,
  (row) => row.amplitudePercent,
);
/** The price step. */
export const priceSpread: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(
  quote,
  (row) => row.priceSpread,
);
/** Whether trading is suspended. */
export const isSuspended: Cells<BasicQuote, boolean> = /* @__PURE__ */ column(
  quote,
  (row) => row.isSuspended,
);
/** Whether and how the security can be traded. */
export const status: Cells<BasicQuote, SecurityStatus> = /* @__PURE__ */ column(
  quote,
  (row) => row.status,
);
/** The grey-market trading of a Hong Kong stock before its listing. */
export const greyMarket: Cells<BasicQuote, GreyMarket> = /* @__PURE__ */ column(
  quote,
  (row) => row.greyMarket,
);
/** Price minus last close, in the currency of the market; unknown without a last close. */
export const change: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(quote, (row) =>
  row.lastClose ? row.price - row.lastClose : undefined,
);
/** The same in percent of the last close. */
export const changePercent: Numbers<BasicQuote> = /* @__PURE__ */ numberColumn(quote, (row) =>
  row.lastClose ? (row.price / row.lastClose - 1) * 100 : undefined,
);
/** The best bid. */
export const bid: Numbers<OrderBook> = /* @__PURE__ */ numberColumn(
  orderBook,
  (row) => row.bids[0]?.price,
);
/** Shares or contracts at the best bid. */
export const bidVolume: Numbers<OrderBook> = /* @__PURE__ */ numberColumn(
  orderBook,
  (row) => row.bids[0]?.volume,
);
/** The best ask. */
export const ask: Numbers<OrderBook> = /* @__PURE__ */ numberColumn(
  orderBook,
  (row) => row.asks[0]?.price,
);
/** Shares or contracts at the best ask. */
export const askVolume: Numbers<OrderBook> = /* @__PURE__ */ numberColumn(
  orderBook,
  (row) => row.asks[0]?.volume,
);
/** Best ask minus best bid. */
export const spread: Numbers<OrderBook> = /* @__PURE__ */ numberColumn(
  orderBook,
  ({ bids: [bid], asks: [ask] }) => (bid && ask ? ask.price - bid.price : undefined),
);
/**
 * The age of the book on arrival in milliseconds: from when the servers received its newer side to
 * now, by this machine's clock. Unknown for a book that was not pushed at once.
 */
export const lagMs: BoardColumn<Streamed<OrderBook>, Float64Array> = /* @__PURE__ */ numberColumn(
  orderBook,
  (row: Streamed<OrderBook>) => row.lagMs,
);
