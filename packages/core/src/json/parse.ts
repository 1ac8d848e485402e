import { unreadable } from "../bad-message.ts";

/*
 * The words of memory that a parser fills per character, without texts. An object takes seven words.
 * An object with property names of its own takes nearly twenty more, because the engine records its
 * names.
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
 * The most bytes of memory that texts take per byte of the body: two for the whole text, and two for
 * the values that are cut from it.
 */
export const textBytes = 4;

/** The most words of memory that the parsed body fills, without its texts. */
export function wordsOf(bytes: Uint8Array): number {
  let words = 0;
  for (const byte of bytes) words += costOfByte[byte] ?? 0;
  return words;
}

/** @throws {MessageError} `bad-message`: the text is not JSON. */
export function parse(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // The runtime's message is left out, because it quotes the input, and the login reply contains a
    // key.
    throw unreadable(name, "it is not JSON");
  }
}
