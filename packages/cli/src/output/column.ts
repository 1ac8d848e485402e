/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  /** The field's name in CSV. */
  readonly key: keyof Row & string;
  readonly kind: "text" | "count" | "decimal";
}
