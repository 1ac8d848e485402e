/** The words of a field's name, last first, in lower case: `capitalInBig` is big, in, capital. */
export function wordsOf(name: string): readonly string[] {
  const words = known.get(name) ?? split(name);
  known.set(name, words);
  return words;
}

// Split once: the schema has some 1,400 names, and a reply of many rows asks for each in each row.
const known = new Map<string, readonly string[]>();

const split = (name: string): string[] =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase()).reverse();

/** What the last word that the table knows stands for. */
export function meaning<Kind>(
  name: string,
  table: Readonly<Record<string, Kind>>,
): Kind | undefined {
  const word = wordsOf(name).find((each) => Object.hasOwn(table, each));
  return word === undefined ? undefined : table[word];
}

/** A table by words from rows of `kind: words`. */
export const byWord = <Kind extends string>(
  rows: Readonly<Record<Kind, string>>,
): Readonly<Record<string, Kind>> =>
  Object.fromEntries(
    (Object.entries(rows) as [Kind, string][]).flatMap(([kind, words]) =>
      words.split(" ").map((word) => [word, kind]),
    ),
  );
