/*
 * A word is 8 bytes of the heap. A property takes one word, and its value up to three more. An object
 * takes three words, and its place in a list two. A body may fill five words per byte beside its texts.
 * No legitimate row comes near that: 400 snapshots fill 3 bytes per byte of their body. The largest
 * reply, 30,000 rows of static data, fills 5 bytes per byte (2 MB become 11 MB of heap). Small bodies
 * have no such limit. No body may fill more than `most` words, its texts included.
 */
const free = 65_536;
const wordsPerByte = 5;
const most = 16_777_216;
const wordBytes = 8;

/** How many words a body of this size may fill beside its texts, which take up to `textBytes` per byte. */
export function allowance(bytes: number, textBytes: number): number {
  const left = most - (bytes * textBytes) / wordBytes;
  return Math.max(free, Math.min(free + wordsPerByte * bytes, left));
}
