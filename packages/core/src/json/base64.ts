/* Base64 in core itself, because the runtimes have no common function for it. */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += character(bits >> 18) + character(bits >> 12);
    text += second === undefined ? "=" : character(bits >> 6);
    text += third === undefined ? "=" : character(bits);
  }
  return text;
}

const character = (bits: number): string => alphabet[bits & 63] ?? "";

const values: ReadonlyMap<string, number> = new Map(
  [...alphabet, ..."-_"].map((each, index) => [each, index < 64 ? index : index - 2]),
);

/**
 * The decoded bytes, or `undefined` if the text is not base64. Padding is optional, and `-_` are read
 * as `+/`.
 */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/={1,2}$/, "");
  // A single digit cannot hold a byte. With padding, the length is a multiple of four.
  if (digits.length % 4 === 1 || (digits !== text && text.length % 4 !== 0)) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const digit of digits) {
    const value = values.get(digit);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xff_ff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[at++] = bits >> count;
    }
  }
  return bytes;
}
