/*
 * Text from UTF-8. Most of it is a code or a time: short and ASCII. Made of its character codes, eight
 * at a time, that takes a fraction of what a TextDecoder takes for it.
 */

// A byte order mark is a character like others; what is no UTF-8 becomes U+FFFD.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const longestByCode = 32;
const { fromCharCode } = String;

export function textOf(bytes: Uint8Array, start: number, end: number): string {
  const count = end - start;
  if (count > longestByCode || !isAscii(bytes, start, end))
    return decoder.decode(bytes.subarray(start, end));
  let text = "";
  let at = start;
  const code = (ahead: number): number => bytes[at + ahead] ?? 0;
  for (; end - at >= 8; at += 8)
    text += fromCharCode(code(0), code(1), code(2), code(3), code(4), code(5), code(6), code(7));
  for (; end - at >= 3; at += 3) text += fromCharCode(code(0), code(1), code(2));
  if (end - at === 2) return text + fromCharCode(code(0), code(1));
  return end > at ? text + fromCharCode(code(0)) : text;
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  let bits = 0;
  for (let at = start; at < end; at++) bits |= bytes[at] ?? 0;
  return bits < 0x80;
}
