import { ArgumentError } from "@opend/core";
import { type Clock, internals } from "@opend/core/internal";
import type { BasicQuote } from "../../gen/rows/basic-quote.ts";
import type { OrderBook } from "../../rows/order-book.ts";
import type { Unit } from "../ledger/unit.ts";
import type { LiveRow } from "../stream/kind.ts";
import type { Refusal } from "../stream/subscriber.ts";
import { unitsOf } from "../subscribe.ts";
import { type Feed, type Keeper, type LiveConnection, openFeed } from "../watch/feed.ts";
import { type FirstRowOptions, firstRowWait } from "../watch/first-row.ts";
import type { FreshnessOptions, StaleReason } from "../watch/freshness.ts";
import { type CellsOf, isTableColumn, type TableColumn, tableColumns } from "./columns.ts";

/**
 * A board of many securities by column: a row per code, in the order in which they were asked for. The
 * arrays stay the same for as long as it lives; their cells are written over.
 */
export interface Board<C extends TableColumn = TableColumn, Code extends string = string>
  extends AsyncDisposable {
  /** The code of each row, each once. */
  readonly codes: readonly Code[];
  /** Numbers in a `Float64Array`, where `NaN` is "not told"; the rest in arrays. */
  readonly columns: { readonly [P in C]: CellsOf<P> };
  /** When the last row of each came, in milliseconds since 1970; `NaN` before the first. */
  readonly receivedAt: Float64Array;
  /** Counts each row's changes, modulo 2³²: for readers that keep what they have seen. */
  readonly versions: Uint32Array;
  /** What OpenD refuses at present. */
  readonly refused: readonly Refusal[];
  /** The row of a code. @throws {ArgumentError} `invalid-argument`: it was not asked for. */
  rowOf(code: Code): number;
  /** Why a row cannot be trusted now; `undefined` when it can. */
  stale(row: number): StaleReason | undefined;
  /**
   * The rows of which a cell or the freshness has changed since the last call, in the order in which
   * they did; all of them at first. One reader: the list is valid until the next call.
   */
  changedRows(): Uint32Array;
  /** Releases the subscriptions. The cells stay, and are `stale`. */
  close(): void;
}

/** How a table begins, when it is doubted, and when it ends. */
export interface BoardOptions extends FirstRowOptions, FreshnessOptions {}

/**
 * Current values of many securities by column, for boards of thousands of rows: typed arrays that are
 * overwritten as rows come, and the rows that have changed since you last looked.
 *
 * ```ts
 * const hk = await board(opend, ["HK.00700", "HK.09988"], ["price", "changePercent", "bid", "ask"]);
 * const { price, bid } = hk.columns;
 * for (const row of hk.changedRows())
 *   console.log(hk.codes[row], price[row], bid[row], hk.stale(row) ?? "fresh");
 * hk.close();
 * ```
 *
 * Columns of the quote need a subscription of quotes; the rest (`bid`, `ask`, `lagMs`, …) needs one of
 * order books. `stale(row)` tells why a row cannot be trusted now. Qot_Sub (3001), no frequency limit;
 * each security and subscription counts 1 against the quota.
 *
 * @throws {ArgumentError} `invalid-argument`: a code, a column or an option. {@link QuotaError}
 * (`quota-exceeded`) before anything is sent. Otherwise as a request does, see {@link Requester}:
 * `reply-failed` when OpenD refuses all of it.
 */
export function board<const Code extends string, const C extends TableColumn>(
  opend: LiveConnection,
  codes: readonly Code[],
  columns: readonly C[],
  options: BoardOptions = {},
  clock: Clock = opend[internals].clock,
): Promise<Board<C, Code>> {
  for (const column of columns)
    if (!isTableColumn(column))
      throw new ArgumentError("columns", `of ${Object.keys(tableColumns).join(", ")}`, column);
  if (columns.length === 0) throw new ArgumentError("columns", "at least one", "none");
  const sources = [...new Set(columns.map((column) => tableColumns[column].from))];
  const units = unitsOf(codes, sources, {});
  const feedOptions = { ...firstRowWait(options), staleAfterMs: options.staleAfterMs, clock };
  let table: Table | undefined;
  const keeperOf = (feed: () => Feed): Table => {
    table = new Table(new Set(codes), new Set<TableColumn>(columns), sources, clock, feed);
    return table;
  };
  return openFeed(opend, units, keeperOf, feedOptions).then(
    () => table as unknown as Board<C, Code>,
  );
}

/** Writes a cell; returns whether that changed it. */
type Write<Row> = (row: Row, at: number) => boolean;

/** Staleness in a byte: 0 is fresh. */
const reasons: readonly (StaleReason | undefined)[] = [
  undefined,
  "waiting",
  "link",
  "upstream",
  "right",
  "refused",
  "unreadable",
  "closed",
  "silent",
];
const waiting = reasons.indexOf("waiting");

/** Rows of changes that wait to be read. */
class Changed {
  readonly #isIn: Uint8Array;
  #rows: Uint32Array;
  #spare: Uint32Array;
  #count = 0;

  constructor(size: number) {
    this.#isIn = new Uint8Array(size);
    this.#rows = new Uint32Array(size);
    this.#spare = new Uint32Array(size);
    for (let row = 0; row < size; row += 1) this.add(row);
  }

  add(row: number): void {
    if (this.#isIn[row]) return;
    this.#isIn[row] = 1;
    this.#rows[this.#count] = row;
    this.#count += 1;
  }

  take(): Uint32Array {
    const rows = this.#rows.subarray(0, this.#count);
    for (let index = 0; index < this.#count; index += 1) this.#isIn[rows[index] ?? 0] = 0;
    [this.#rows, this.#spare] = [this.#spare, this.#rows];
    this.#count = 0;
    return rows;
  }
}

/** No object is made per row: what a row costs is a look-up, and a write per column. */
export class Table implements Keeper, Board {
  readonly codes: readonly string[];
  readonly columns: Board["columns"];
  readonly receivedAt: Float64Array;
  readonly versions: Uint32Array;
  readonly #clock: Clock;
  readonly #feed: () => Feed;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #doubts: Readonly<Record<string, Uint8Array>>;
  readonly #changed: Changed;
  readonly #ofQuote: readonly Write<BasicQuote>[];
  readonly #ofBook: readonly Write<OrderBook>[];

  constructor(
    codes: ReadonlySet<string>,
    columns: ReadonlySet<TableColumn>,
    sources: readonly string[],
    clock: Clock,
    feed: () => Feed,
  ) {
    this.codes = [...codes];
    const size = this.codes.length;
    this.#clock = clock;
    this.#feed = feed;
    this.#rows = new Map(this.codes.map((code, row) => [code, row]));
    this.receivedAt = new Float64Array(size).fill(Number.NaN);
    this.versions = new Uint32Array(size);
    this.#doubts = Object.fromEntries(
      sources.map((source) => [source, new Uint8Array(size).fill(waiting)]),
    );
    this.#changed = new Changed(size);
    const cells = Object.fromEntries([...columns].map((column) => [column, cellsOf(column, size)]));
    this.columns = cells as unknown as Board["columns"];
    const quoteWrites: Write<BasicQuote>[] = [];
    const bookWrites: Write<OrderBook>[] = [];
    for (const column of columns) {
      const reader = tableColumns[column];
      const into = cells[column] as Cells;
      if (reader.from === "quote") quoteWrites.push(writeOf<BasicQuote>(reader.read, into));
      else bookWrites.push(writeOf<OrderBook>(reader.read, into));
    }
    this.#ofQuote = quoteWrites;
    this.#ofBook = bookWrites;
  }

  get refused(): readonly Refusal[] {
    return this.#feed().refused;
  }

  rowOf(code: string): number {
    const row = this.#rows.get(code);
    if (row === undefined)
      throw new ArgumentError("code", "one of those that were asked for", code);
    return row;
  }

  stale(row: number): StaleReason | undefined {
    const { outage } = this.#feed();
    if (outage) return outage;
    for (const source in this.#doubts) {
      const doubt = this.#doubts[source]?.[row];
      if (doubt) return reasons[doubt];
    }
    return undefined;
  }

  changedRows(): Uint32Array {
    return this.#changed.take();
  }

  close(): void {
    this.#feed().close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  onRow(_: Unit, row: LiveRow): void {
    const at = this.#rows.get(row.code);
    const doubts = this.#doubts[row.type];
    if (at === undefined || doubts === undefined) return;
    let isChanged = doubts[at] !== 0;
    doubts[at] = 0;
    this.receivedAt[at] = this.#clock.wallTime();
    const writes = (
      row.type === "quote" ? this.#ofQuote : this.#ofBook
    ) as readonly Write<LiveRow>[];
    for (let index = 0; index < writes.length; index += 1)
      if (writes[index]?.(row, at)) isChanged = true;
    if (isChanged) this.#touch(at);
  }

  onStale(reason: StaleReason, codes: readonly string[] = this.codes, kind?: string): void {
    const doubt = reasons.indexOf(reason);
    for (const source in this.#doubts) {
      const doubts = this.#doubts[source];
      if (!doubts || (kind !== undefined && kind !== source)) continue;
      for (const code of codes) {
        const row = this.#rows.get(code);
        if (row === undefined || doubts[row] === doubt) continue;
        // What has never come waits, unless it is refused.
        if (doubts[row] === waiting && reason !== "refused") continue;
        doubts[row] = doubt;
        this.#touch(row);
      }
    }
  }

  onOutage(outage: StaleReason | undefined): void {
    if (outage) this.onStale(outage);
    for (let row = 0; row < this.codes.length; row += 1) this.#touch(row);
  }

  onEnd(): void {
    this.onOutage("closed");
  }

  #touch(row: number): void {
    this.versions[row] = (this.versions[row] ?? 0) + 1;
    this.#changed.add(row);
  }
}

type Cells = Float64Array | unknown[];

const cellsOf = (column: TableColumn, size: number): Cells =>
  tableColumns[column].kind === "number"
    ? new Float64Array(size).fill(Number.NaN)
    : new Array<unknown>(size).fill(undefined);

/** A cell of numbers or of something else: told apart once, not per row. */
function writeOf<Row>(read: (row: Row) => unknown, cells: Cells): Write<Row> {
  if (!(cells instanceof Float64Array))
    return (row, at) => {
      const value = read(row);
      const isChanged = cells[at] !== value;
      cells[at] = value;
      return isChanged;
    };
  return (row, at) => {
    const before = cells[at];
    const value = (read(row) ?? Number.NaN) as number;
    cells[at] = value;
    // NaN is as NaN was: not told.
    return before !== value && !(Number.isNaN(before) && Number.isNaN(value));
  };
}
