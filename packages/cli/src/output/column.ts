/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  /** The field's name in CSV. */
  readonly key: keyof Row & string;
  readonly kind: "text" | "count" | "decimal";
  /**
   * On a terminal that is too narrow, columns with a higher rank are left out first. Rank 0 is always
   * shown. Default 1.
   */
  readonly rank?: number;
}
