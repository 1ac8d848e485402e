/**
 * Control characters of C0 and C1, line separators, and characters that reverse the direction of text.
 * A server may send them in a name or in an error. A terminal obeys them: it changes its title, fills
 * the clipboard, clears the screen, or shows a forged line.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression is for control characters.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text that is safe to print on one line: each control character becomes its picture (`␛`). */
export const printable = (text: string): string => text.replace(unprintable, picture);

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}

/** JSON with these characters escaped; a parser gets the same texts. */
export const printableJson = (json: string): string =>
  json.replace(unprintable, (character) =>
    // Line breaks between values are part of the JSON; within texts they are already escaped.
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
