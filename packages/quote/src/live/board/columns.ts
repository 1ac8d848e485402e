import type { Column, FieldKinds } from "../../ask/columns.ts";
import type { BasicQuote } from "../../gen/rows/basic-quote.ts";
import type { OrderBook } from "../../rows/order-book.ts";
import type { Streamed } from "../stream/streamed.ts";

type QuoteField =
  | "name"
  | "timestamp"
  | "time"
  | "timeZone"
  | "price"
  | "open"
  | "high"
  | "low"
  | "lastClose"
  | "volume"
  | "turnover"
  | "turnoverPercent"
  | "amplitudePercent"
  | "priceSpread"
  | "isSuspended"
  | "status"
  | "greyMarket";

/** What a row of a live table may have: fields of the quote, and what is worked out. */
export interface TableRow extends Pick<BasicQuote, QuoteField> {
  /** Price less last close, in the currency of the market. */
  readonly change: number | undefined;
  /** The same in percent of the last close. */
  readonly changePercent: number | undefined;
  /** The best bid; this and the next four take the order book. */
  readonly bid: number | undefined;
  /** Units at the best bid. */
  readonly bidVolume: number | undefined;
  /** The best ask. */
  readonly ask: number | undefined;
  /** Units at the best ask. */
  readonly askVolume: number | undefined;
  /** Ask less bid. */
  readonly spread: number | undefined;
  /**
   * Milliseconds from when the servers had the later side of the book to its arrival here, by this
   * machine's clock; takes the order book. Not told of what was not sent as it happened.
   */
  readonly lagMs: number | undefined;
}

/** A column of a live table. */
export type TableColumn = keyof TableRow;

/** The cells of a column, one per row. */
export type CellsOf<C extends TableColumn> = Column<TableRow[C]>;

/** Rows that cells are read from, by their kind. */
export interface CellSources {
  readonly quote: BasicQuote;
  readonly orderBook: Streamed<OrderBook>;
}

/** How a column is read, and whether it is of numbers. */
type CellReader<C extends TableColumn> = {
  [From in keyof CellSources]: {
    readonly from: From;
    readonly kind: FieldKinds<TableRow>[C];
    readonly read: (row: CellSources[From]) => TableRow[C];
  };
}[keyof CellSources];

const quote = <C extends TableColumn>(
  kind: FieldKinds<TableRow>[C],
  read: (row: BasicQuote) => TableRow[C],
): CellReader<C> => ({ from: "quote", kind, read });

const book = <C extends TableColumn>(
  kind: FieldKinds<TableRow>[C],
  read: (row: Streamed<OrderBook>) => TableRow[C],
): CellReader<C> => ({ from: "orderBook", kind, read });

/** Every column by its name. */
export const tableColumns: { readonly [C in TableColumn]: CellReader<C> } = {
  name: quote("plain", ({ name }) => name),
  timestamp: quote("number", ({ timestamp }) => timestamp),
  time: quote("plain", ({ time }) => time),
  timeZone: quote("plain", ({ timeZone }) => timeZone),
  price: quote("number", ({ price }) => price),
  open: quote("number", ({ open }) => open),
  high: quote("number", ({ high }) => high),
  low: quote("number", ({ low }) => low),
  lastClose: quote("number", ({ lastClose }) => lastClose),
  volume: quote("number", ({ volume }) => volume),
  turnover: quote("number", ({ turnover }) => turnover),
  turnoverPercent: quote("number", ({ turnoverPercent }) => turnoverPercent),
  amplitudePercent: quote("number", ({ amplitudePercent }) => amplitudePercent),
  priceSpread: quote("number", ({ priceSpread }) => priceSpread),
  isSuspended: quote("plain", ({ isSuspended }) => isSuspended),
  status: quote("plain", ({ status }) => status),
  greyMarket: quote("plain", ({ greyMarket }) => greyMarket),
  // What has not traded yet may have no last close; then there is no change either.
  change: quote("number", ({ price, lastClose }) => (lastClose ? price - lastClose : undefined)),
  changePercent: quote("number", ({ price, lastClose }) =>
    lastClose ? (price / lastClose - 1) * 100 : undefined,
  ),
  bid: book("number", ({ bids }) => bids[0]?.price),
  bidVolume: book("number", ({ bids }) => bids[0]?.volume),
  ask: book("number", ({ asks }) => asks[0]?.price),
  askVolume: book("number", ({ asks }) => asks[0]?.volume),
  spread: book("number", ({ bids, asks }) => {
    const bid = bids[0]?.price;
    const ask = asks[0]?.price;
    return bid === undefined || ask === undefined ? undefined : ask - bid;
  }),
  lagMs: book("number", ({ lagMs }) => lagMs),
};

export const isTableColumn = (text: string): text is TableColumn =>
  Object.hasOwn(tableColumns, text);
