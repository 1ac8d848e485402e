/**
 * The values of one field: numbers in a `Float64Array`, in which `undefined` is `NaN`; other values
 * in an array.
 */
export type Column<Value> = [Value] extends [number | undefined] ? Float64Array : readonly Value[];

/** Rows as one array per field, all of the same length. */
export type ColumnsOf<Row> = Row extends unknown
  ? { readonly [Field in keyof Row]: Column<Row[Field]> }
  : never;

/**
 * The fields of a row, and which of them are numbers. They are needed for the columns of an empty
 * list.
 */
export type FieldKinds<Row> = Row extends unknown
  ? {
      readonly [Field in keyof Row]-?: [Row[Field]] extends [number | undefined]
        ? "number"
        : "plain";
    }
  : never;

export function columnsOf<Row extends object>(
  rows: readonly Row[],
  kinds: Readonly<Record<string, "number" | "plain">>,
): ColumnsOf<Row> {
  return Object.fromEntries(
    Object.entries(kinds).map(([field, kind]) => {
      const values = rows.map((row) => row[field as keyof Row]);
      return [
        field,
        kind === "number"
          ? Float64Array.from(values, (value) => (value as number | undefined) ?? Number.NaN)
          : values,
      ];
    }),
  ) as ColumnsOf<Row>;
}
