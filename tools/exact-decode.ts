/** Makes the generated decoders exact: see {@link exactDecode}. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const stop = `        if ((tag & 7) === 4 || tag === 0) {
          break;
        }`;
const refusal = `        if ((tag & 7) === 4 || tag >>> 3 === 0) {
          throw new globalThis.Error("a field has a tag that no field can have");
        }`;
const end = "      return message;\n    } finally {";
const check = `      if (length !== undefined && reader.pos !== end) {
        throw new globalThis.Error("a message does not end where its length says");
      }
${end}`;

/**
 * What ts-proto generates reads a message until its length is used up, or a tag says that it ends,
 * and never asks whether both agree. A message that claims to be shorter than its fields would
 * swallow those of its parent, and one that ends early would leave it its own. This makes both an
 * error.
 */
export function exactDecode(source: string): string {
  return source.replaceAll(stop, refusal).replaceAll(end, check);
}

export function makeExact(folder: URL): void {
  for (const name of readdirSync(folder)) {
    const file = new URL(name, folder);
    const source = readFileSync(file, "utf8");
    const decoders = source.match(/^ {2}decode\(.*\{$/gm)?.length ?? 0;
    const exact = exactDecode(source);
    const isEach = [refusal, check].every((part) => exact.split(part).length - 1 === decoders);
    if (!isEach) throw new Error(`${name}: a decoder of another shape than expected`);
    writeFileSync(file, exact);
  }
}
