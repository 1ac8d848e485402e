import { ArgumentError } from "@opend/core";
import { type Clock, copied, internals, partOf } from "@opend/core/internal";
import type { LiveRow } from "../../rows/kind.ts";
import type { Kind } from "../kinds/kind.ts";
import type { QuotaUnit } from "../ledger/quota-unit.ts";
import type { Refusal } from "../stream/subscriber.ts";
import { unitsOf } from "../subscribe.ts";
import { type Feed, type Keeper, type LiveConnection, openFeed } from "../watch/feed.ts";
import type { StaleReason } from "../watch/freshness.ts";
import { type KeptOptions, keptOptions } from "../watch/kept-options.ts";
import type { BoardColumn, CellsOf } from "./column.ts";

/** Columns, with the names under which they are read. */
export type BoardColumns = Readonly<Record<string, BoardColumn>>;

/**
 * A table of many securities in columns. It has one row per code, in the order of the codes. Its
 * arrays are created once, and their cells are overwritten.
 */
export interface Board<C extends BoardColumns = BoardColumns, Code extends string = string>
  extends AsyncDisposable {
  /** The code of each row, without duplicates. */
  readonly codes: readonly Code[];
  /** Numbers are in a `Float64Array`, where `NaN` means unknown. Other values are in an array. */
  readonly columns: CellsOf<C>;
  /** When the last row of each code arrived, in milliseconds since 1970; `NaN` before the first. */
  readonly receivedAt: Float64Array;
  /** Counts the changes of each row, modulo 2³², for readers that remember what they have seen. */
  readonly versions: Uint32Array;
  /** The subscriptions that OpenD refuses at present. */
  readonly refused: readonly Refusal[];
  /**
   * The row of a code.
   *
   * @throws {ArgumentError} `invalid-argument`: the code is not on the board.
   */
  rowOf(code: Code): number;
  /** Why a row cannot be trusted now; `undefined` if it can. */
  stale(row: number): StaleReason | undefined;
  /**
   * The rows with a changed cell or freshness since the last call, in the order of the changes; all
   * rows at the first call. For one reader: the list is valid until the next call.
   */
  changedRows(): Uint32Array;
  /** Releases the subscriptions. The cells remain, and are `stale`. */
  close(): void;
}

/** Options of `board`. */
export interface BoardOptions extends KeptOptions {}

/**
 * Current values of many securities in columns, for boards of thousands of rows. The columns are
 * typed arrays that are overwritten as rows arrive. `changedRows()` returns the rows that changed
 * since your last call.
 *
 * ```ts
 * const hk = await board(opend, ["HK.00700", "HK.09988"], { price, changePercent, bid, ask });
 * const { columns } = hk;
 * for (const row of hk.changedRows())
 *   console.log(hk.codes[row], columns.price[row], columns.bid[row], hk.stale(row) ?? "fresh");
 * hk.close();
 * ```
 *
 * Import columns from `@opend/quote/columns`, or make them with `numberColumn` and `column`. Each
 * column subscribes the kind that it needs: `price` needs quotes, `bid` order books. `stale(row)`
 * says why a row cannot be trusted now. Qot_Sub (3001), no frequency limit; each security and
 * subscription counts 1 against the quota.
 *
 * @throws {ArgumentError} `invalid-argument`: a code, a column or an option. {@link QuotaError}
 * (`quota-exceeded`) before anything is sent. Otherwise as a request does, see {@link Requester}:
 * `reply-failed` when OpenD refuses all of it.
 */
export async function board<const Code extends string, C extends BoardColumns>(
  opend: LiveConnection,
  codes: readonly Code[],
  columns: C,
  options: BoardOptions = {},
  clock: Clock = partOf(opend, internals).clock,
): Promise<Board<C, Code>> {
  const kept = keptOptions(options);
  const list = Object.values(copied(columns, "columns"));
  if (list.length === 0) throw new ArgumentError("columns", "an object with at least one column");
  // Plain JavaScript may pass a name.
  for (const each of list)
    if (typeof each?.write !== "function")
      throw new ArgumentError("columns", "values of @opend/quote/columns", each);
  const kinds = [...new Set(list.map(({ kind }) => kind))];
  const units = unitsOf(codes, kinds, {});
  const keeperOf = (feed: () => Feed): ColumnBoard<C, Code> =>
    new ColumnBoard(new Set(codes), columns, kinds, clock, feed);
  return openFeed(opend, units, keeperOf, { ...kept, clock });
}

/** The reason of staleness as a byte; 0 is fresh. */
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

/** The rows that changed since the last call. */
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

/** Writes one cell. Returns whether its value changed. */
type Write = (at: number, row: LiveRow) => boolean;

/** Creates no objects per row: a row costs one look-up, and one write per column. */
class ColumnBoard<C extends BoardColumns, Code extends string> implements Keeper, Board<C, Code> {
  readonly codes: readonly Code[];
  readonly columns: CellsOf<C>;
  readonly receivedAt: Float64Array;
  readonly versions: Uint32Array;
  readonly #clock: Clock;
  readonly #feed: () => Feed;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #doubts: Readonly<Record<string, Uint8Array>>;
  readonly #changed: Changed;
  readonly #writes: ReadonlyMap<Kind, readonly Write[]>;

  constructor(
    codes: ReadonlySet<Code>,
    columns: C,
    kinds: readonly Kind[],
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
      kinds.map(({ name }) => [name, new Uint8Array(size).fill(waiting)]),
    );
    this.#changed = new Changed(size);
    const written = Object.entries(columns).map(([name, column]) => {
      const cells = column.cells(size);
      const write: Write = (at, row) => column.write(cells, at, row);
      return { name, cells, kind: column.kind, write };
    });
    // The cast is safe: each array comes from the column of its name.
    this.columns = Object.fromEntries(
      written.map(({ name, cells }) => [name, cells]),
    ) as CellsOf<C>;
    this.#writes = new Map(
      kinds.map((kind) => [
        kind,
        written.filter((each) => each.kind === kind).map(({ write }) => write),
      ]),
    );
  }

  get refused(): readonly Refusal[] {
    return this.#feed().refused;
  }

  rowOf(code: Code): number {
    const row = this.#rows.get(code);
    if (row === undefined) throw new ArgumentError("code", "a code of this board", code);
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

  onRow({ kind }: QuotaUnit, row: LiveRow): void {
    const at = this.#rows.get(row.code);
    const doubts = this.#doubts[kind.name];
    if (at === undefined || doubts === undefined) return;
    let isChanged = doubts[at] !== 0;
    doubts[at] = 0;
    this.receivedAt[at] = this.#clock.wallTime();
    for (const write of this.#writes.get(kind) ?? []) if (write(at, row)) isChanged = true;
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
        // Without a first row, the reason stays `waiting`, except for a refusal.
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
