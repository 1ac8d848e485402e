import type { Page } from "@opend/core";
import type { Terminal } from "../terminal.ts";
import type { Column } from "./column.ts";

/** A way to print rows. Every text ends with a newline. */
export interface Format<Row, Summary> {
  /** A whole list. A list without pages has no summary. */
  list(rows: readonly Row[], summary: Summary | undefined): string;
  /** One page of several, counted from 1. */
  page(page: Page<Row, Summary | undefined>, number: number): string;
  /** The position of the last row, for the progress line. */
  position(page: Page<Row, Summary>): string;
}

/** What a format needs to know about rows. */
export interface Layout<Row, Summary> {
  columns(): readonly Column<Row>[];
  /** A line under the table; `undefined` for no line. */
  note(summary: Summary): string | undefined;
  position(row: Row): string;
}

export type MakeFormat = <Row extends object, Summary>(
  layout: Layout<Row, Summary>,
  terminal: Terminal,
) => Format<Row, Summary>;
