/** Returns the cached value of a key or creates it. Keeps the `most` last used values. */
export function kept<Key, Value>(
  values: Map<Key, Value>,
  key: Key,
  most: number,
  make: () => Value,
): Value {
  const found = values.get(key);
  const value = found ?? make();
  if (found !== undefined) values.delete(key);
  values.set(key, value);
  const [oldest] = values.size > most ? values.keys() : [];
  if (oldest !== undefined) values.delete(oldest);
  return value;
}
