/**
 * The approximate memory of a value in bytes: two for each character of a text, eight for each number
 * and each property. It bounds the values that wait for a slow reader.
 */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return 2 * value.length;
  if (typeof value !== "object" || value === null) return 8;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  let bytes = 0;
  for (const part of Object.values(value)) bytes += 8 + bytesOf(part);
  return bytes;
}
