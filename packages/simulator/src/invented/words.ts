/** The words of a field's name in lower case, the last first: `capitalInBig` is big, in, capital. */
export function wordsOf(name: string): readonly string[] {
  const words = known.get(name) ?? split(name);
  known.set(name, words);
  return words;
}

// Cached, because the schema has some 1,400 names, and a reply looks up each of them for every row.
const known = new Map<string, readonly string[]>();

const split = (name: string): string[] =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase()).reverse();

/** The meaning of the last word that is in the table. */
export function meaning<Kind>(
  name: string,
  table: Readonly<Record<string, Kind>>,
): Kind | undefined {
  const word = wordsOf(name).find((each) => Object.hasOwn(table, each));
  return word === undefined ? undefined : table[word];
}

/** Builds a table by word from lines `kind: words`. */
export const byWord = <Kind extends string>(
  rows: Readonly<Record<Kind, string>>,
): Readonly<Record<string, Kind>> =>
  Object.fromEntries(
    (Object.entries(rows) as [Kind, string][]).flatMap(([kind, words]) =>
      words.split(" ").map((word) => [word, kind]),
    ),
  );
