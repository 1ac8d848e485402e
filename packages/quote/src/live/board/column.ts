import type { LiveRow } from "../../rows/kind.ts";
import type { Kind } from "../kinds/kind.ts";

/** A column of a board: the kind that it reads, and the storage of its cells. */
export interface BoardColumn<Row extends LiveRow = LiveRow, Cells = unknown> {
  /** The kind to subscribe. */
  readonly kind: Kind<Row>;
  /** Creates the cells of this many rows, without values. */
  cells(size: number): Cells;
  /** Writes one cell. Returns whether its value changed. */
  write(cells: Cells, at: number, row: Row): boolean;
}

/** The cells of columns, by the names of the columns. */
export type CellsOf<Columns extends Readonly<Record<string, BoardColumn>>> = {
  readonly [Name in keyof Columns]: ReturnType<Columns[Name]["cells"]>;
};

/**
 * A column of numbers in a `Float64Array`, where `NaN` means unknown.
 *
 * ```ts
 * const middle = numberColumn(orderBook, ({ bids: [bid], asks: [ask] }) =>
 *   bid && ask && (bid.price + ask.price) / 2,
 * );
 * ```
 */
export const numberColumn = <Row extends LiveRow>(
  kind: Kind<Row>,
  read: (row: Row) => number | undefined,
): BoardColumn<Row, Float64Array> => ({
  kind,
  cells: (size) => new Float64Array(size).fill(Number.NaN),
  write(cells, at, row) {
    const before = cells[at];
    const value = read(row) ?? Number.NaN;
    cells[at] = value;
    // NaN to NaN is no change: the value stays unknown.
    return !Object.is(before, value);
  },
});

/** A column of other values in an array, where `undefined` means unknown. */
export const column = <Row extends LiveRow, Cell>(
  kind: Kind<Row>,
  read: (row: Row) => Cell,
): BoardColumn<Row, (Cell | undefined)[]> => ({
  kind,
  cells: (size) => new Array<Cell | undefined>(size).fill(undefined),
  write(cells, at, row) {
    const value = read(row);
    const isChanged = cells[at] !== value;
    cells[at] = value;
    return isChanged;
  },
});
