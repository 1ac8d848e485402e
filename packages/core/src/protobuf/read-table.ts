/*
 * Reads a message with a table of its fields. A table is smaller than reader code, but slower. It is
 * used for rare messages without lists: the login, the state of OpenD, the rights of the account.
 */
import { below, done, lacks, type Read, skip } from "./reader.ts";

/** A field. `read` reads its value or its nested message. */
type Field<T> = readonly [
  tag: number,
  name: keyof T & string,
  read: Read<unknown>,
  isMessage?: true,
];

/** The reader of a message that takes this many words. */
export function byTable<T extends object>(
  words: number,
  fields: readonly Field<T>[],
  required: readonly (keyof T & string)[] = [],
): Read<T> {
  const byTag = new Map(fields.map((field) => [field[0], field]));
  return (reader) => {
    const message: { [Name in keyof T]?: unknown } = {};
    for (const [, name] of fields) message[name] = undefined;
    while (reader.tag !== 0) {
      const field = byTag.get(reader.tag);
      if (field) {
        const [, name, read, isMessage] = field;
        message[name] = read(isMessage ? below(reader, name) : reader);
      } else skip(reader);
    }
    for (const name of required) message[name] ?? lacks(reader, name);
    return done(reader, words, message as T);
  };
}
