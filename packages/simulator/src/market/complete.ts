/** A message with every optional field set. */
export type Complete<T> = { [K in keyof T]-?: NonNullable<T[K]> };
