/** The name of an enum number that this version does not know: `"unknown(91)"`. */
export type Unknown = `unknown(${number})`;

/** The names of an enum, by their numbers in the schema. */
export type Names = Readonly<Record<number, string>>;

/** A value of an enum: a known name, or `unknown(…)` with the number. */
export type NameIn<Table extends Names> = Table[keyof Table] | Unknown;

/** Converts an enum number to its name, or to `unknown(…)`. */
export function enumName<const Table extends Names>(table: Table, value: number): NameIn<Table>;
export function enumName<const Table extends Names>(
  table: Table,
  value: number | undefined,
): NameIn<Table> | undefined;
export function enumName<const Table extends Names>(
  table: Table,
  value: number | undefined,
): NameIn<Table> | undefined {
  if (value === undefined) return undefined;
  return Object.hasOwn(table, value) ? (table[value] as Table[keyof Table]) : `unknown(${value})`;
}

/** Converts such a table to numbers by names, for requests. */
export function numbersOf<const Table extends Names>(
  table: Table,
): Readonly<Record<Table[keyof Table] & string, number>> {
  return Object.fromEntries(
    Object.entries(table).map(([number, name]) => [name, Number(number)]),
  ) as Record<Table[keyof Table] & string, number>;
}
