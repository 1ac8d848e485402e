import { joined } from "./mutations.ts";
import { Broken, type Target } from "./target.ts";

/** Each body has its number in the corpus as a prefix, so that a damaged number selects another type. */
export const numbered = (index: number, bytes: Uint8Array): Uint8Array =>
  joined(Uint8Array.of(index >> 8, index & 0xff), bytes);

/** The message type of a number, which may be damaged, and the body after it. */
export function split(message: Uint8Array): { readonly index: number; readonly bytes: Uint8Array } {
  return { index: ((message[0] ?? 0) << 8) | (message[1] ?? 0), bytes: message.subarray(2) };
}

/** Tests damaged bodies by `outcome`, which must accept the undamaged ones. */
export const checkBy =
  (outcome: (message: Uint8Array) => string): Target["check"] =>
  ({ sent, segments }) => {
    const outcomes = segments.map((segment, index) => {
      const told = outcome(segment);
      if (told !== "taken in" && sent[index] === segment)
        throw new Broken(`refused a valid body: ${told}`);
      return told;
    });
    return outcomes[0] ?? "nothing came";
  };
