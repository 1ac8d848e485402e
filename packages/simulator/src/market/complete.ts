/** A message of which every optional field is set. */
export type Complete<T> = { [K in keyof T]-?: NonNullable<T[K]> };
