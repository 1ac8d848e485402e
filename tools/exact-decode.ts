/** Makes the generated decoders exact: see {@link exactDecode}. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** What ts-proto writes, and what stands there instead; each once in every decoder. */
const changes: readonly (readonly [written: string, exact: string])[] = [
  [
    `        const tag = reader.uint32();
`,
    `        const start = reader.pos;
        const tag = reader.uint32();
        if (reader.pos - start > 4) {
          reader.pos = start;
          reader.tag();
        }
`,
  ],
  [
    `        if ((tag & 7) === 4 || tag === 0) {
          break;
        }
        reader.skip(tag & 7);
`,
    `        if ((tag & 7) === 4 || tag >>> 3 === 0) {
          throw new globalThis.Error("a field has a tag that no field can have");
        }
        reader.skip(tag & 7, tag >>> 3);
`,
  ],
  [
    `      return message;
    } finally {`,
    `      if (length !== undefined && reader.pos !== end) {
        throw new globalThis.Error("a message does not end where its length says");
      }
      return message;
    } finally {`,
  ],
];

/**
 * What ts-proto generates reads a message until its length is used up, or a tag says that it ends,
 * and never asks whether both agree. A message that claims to be shorter than its fields would
 * swallow those of its parent, and one that ends early would leave it its own. It also takes the
 * lower 32 bits of a longer tag for a tag, and the end of one group for that of another. This makes
 * all of them errors. `tag()` of the reader looks at every bit, and is too slow for every field: it
 * is asked where a tag is longer than any of the schema's.
 */
export function exactDecode(source: string): string {
  return changes.reduce((exact, [written, instead]) => exact.replaceAll(written, instead), source);
}

export function makeExact(folder: URL): void {
  for (const name of readdirSync(folder)) {
    const file = new URL(name, folder);
    const source = readFileSync(file, "utf8");
    const decoders = source.match(/^ {2}decode\(.*\{$/gm)?.length ?? 0;
    const exact = exactDecode(source);
    const isEach = changes.every(([, part]) => exact.split(part).length - 1 === decoders);
    if (!isEach) throw new Error(`${name}: a decoder of another shape than expected`);
    writeFileSync(file, exact);
  }
}
