/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  /** The field's name in CSV. */
  readonly key: keyof Row & string;
  readonly kind: "text" | "count" | "decimal";
  /**
   * Where a terminal is too narrow for all columns, the one with the higher rank gives way; 0 never
   * does. Default 1.
   */
  readonly rank?: number;
}
