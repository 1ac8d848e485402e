import { isObject } from "./cells.ts";

/**
 * Rows that each hold one list of objects, as one row per object: the dates of an option chain as one
 * row per strike price. Other rows are returned as they are.
 */
export function unnested(rows: readonly unknown[]): readonly unknown[] {
  const names = new Set(rows.flatMap((row) => (isObject(row) ? listsOf(row) : [])));
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) return rows;
  return rows.flatMap((row) => {
    const items: unknown = isObject(row) && Object.entries(row).find(([key]) => key === name)?.[1];
    // A row without objects stays, because its own fields count too.
    if (!Array.isArray(items) || items.length === 0) return [{ ...Object(row), [name]: undefined }];
    return items.map((item: unknown) => ({ ...Object(row), [name]: item }));
  });
}

/** The names of the fields that are lists of objects. */
const listsOf = (row: object): string[] =>
  Object.entries(row).flatMap(([name, value]) =>
    Array.isArray(value) && value.some(isObject) ? [name] : [],
  );
