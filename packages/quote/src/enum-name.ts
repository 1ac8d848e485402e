/** A number of an enum that this version does not know: `"unknown(91)"`. */
export type Unknown = `unknown(${number})`;

/** The names of an enum by their numbers in the schema. */
export type Names = Readonly<Record<number, string>>;

/** What an enum reads as: one of its names, or the number of one that is not known yet. */
export type NameIn<Table extends Names> = Table[keyof Table] | Unknown;

/** An enum's number as its name; one that is not known stays readable. */
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

/** The same table from names to numbers, for requests. */
export function numbersOf<const Table extends Names>(
  table: Table,
): Readonly<Record<Table[keyof Table] & string, number>> {
  return Object.fromEntries(
    Object.entries(table).map(([number, name]) => [name, Number(number)]),
  ) as Record<Table[keyof Table] & string, number>;
}
