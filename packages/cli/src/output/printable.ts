/**
 * Control characters of C0 and C1, line separators, and what turns the direction of text around. A
 * server may send any of them in a name or in a refusal, and a terminal obeys them: it changes its
 * title, fills the clipboard, clears the screen, or shows a line that nobody wrote.
 */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text that stays on its line and does nothing else: a control character becomes its picture (`␛`). */
export const printable = (text: string): string => text.replace(unprintable, picture);

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}

/** JSON whose texts hold no such character as itself; whoever parses it gets the same texts. */
export const printableJson = (json: string): string =>
  json.replace(unprintable, (character) =>
    // Line breaks between values are the JSON's own; within texts they are escaped already.
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
