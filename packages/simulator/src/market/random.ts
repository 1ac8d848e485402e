/** A stream of numbers in [0, 1), the same for the same seed and name. */
export type Random = () => number;

/** One stream per purpose, so that one does not affect the others. */
export function random(seed: number, name: string): Random {
  let state = hashed(`${seed}/${name}`);
  // mulberry32: 32 bits of state are enough for prices, and integer arithmetic is the same in every
  // runtime.
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number between `low` and `high`. */
export const between = (draw: Random, low: number, high: number): number =>
  low + (high - low) * draw();

/** Rounds to the nearest multiple of `step`, without floating-point errors. */
export function rounded(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(4));
}

/** A 32-bit hash of a text: FNV-1a over UTF-16 units. */
export function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
