/** Maps every item, then throws the errors of all of them, so that one run lists everything to fix. */
export function mapAll<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
): Result[] {
  const errors: string[] = [];
  const results = items.flatMap((item) => {
    try {
      return [map(item)];
    } catch (error) {
      errors.push(error instanceof Error ? error.message : String(error));
      return [];
    }
  });
  if (errors.length > 0) throw new Error([...new Set(errors)].join("\n"));
  return results;
}
