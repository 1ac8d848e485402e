/*
 * MD5 of RFC 1321. The WebSocket service of OpenD compares keys by their MD5. Browsers have no MD5, and
 * libraries with one also contain other hashes.
 */

/** How far each of four steps rotates, by round. */
const rotations = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

/** The 16 bytes of the digest. */
export function md5(bytes: Uint8Array): Uint8Array {
  // A bit that is set, zeros up to a whole number of 64-byte blocks, and the length in bits.
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n, true);

  let state: readonly [number, number, number, number] = [
    0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476,
  ];
  for (let block = 0; block < padded.length; block += 64) {
    let [a, b, c, d] = state;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][
        round
      ] as number;
      const word = [step, 5 * step + 1, 3 * step + 5, 7 * step][round] as number;
      const sine = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
      const sum = (a + mixed + sine + words.getUint32(block + (word % 16) * 4, true)) | 0;
      const by = rotations[round]?.[step % 4] as number;
      [a, d, c, b] = [d, c, b, (b + ((sum << by) | (sum >>> (32 - by)))) | 0];
    }
    state = [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0];
  }
  const digest = new DataView(new ArrayBuffer(16));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word, true);
  return new Uint8Array(digest.buffer);
}
