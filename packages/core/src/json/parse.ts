import { unreadable } from "../bad-message.ts";

/*
 * The words of memory that a parser fills for a character beside the texts. An object takes seven, and
 * one whose names are its own takes nearly twenty more, in the engine's record of its names.
 */
const costs: ReadonlyMap<string, number> = new Map([
  ["{", 8],
  ["[", 8],
  [":", 9],
  [",", 2],
  ['"', 1],
]);
const costOfByte: Uint8Array = new Uint8Array(256);
for (const [character, words] of costs) costOfByte[character.charCodeAt(0)] = words;

/**
 * The bytes of memory that the texts take at most for each byte of the body: two for the whole text, and
 * two for the values that are cut from it.
 */
export const textBytes = 4;

/** How many words of memory the parsed body fills at most, beside its texts. */
export function wordsOf(bytes: Uint8Array): number {
  let words = 0;
  for (const byte of bytes) words += costOfByte[byte] ?? 0;
  return words;
}

/** @throws {MessageError} `bad-message`: it is no JSON. */
export function parse(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Without the runtime's own words: they quote what was sent, and a login's reply holds a key.
    throw unreadable(name, "it is no JSON");
  }
}
