/** Pseudo-random numbers, the same for the same seed and stream. */
export class Random {
  #state: number;

  constructor(seed: number, stream = 0) {
    // Neighbouring seeds and streams must not give neighbouring numbers.
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35);
    this.u32();
  }

  /** From 0 to 2^32 − 1. */
  u32(): number {
    // mulberry32: 32 bits of state are enough, and a step is a few integer operations.
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    const state = this.#state;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** An integer from 0 up to but not including `end`; 0 if `end` is 0. */
  below(end: number): number {
    return Math.floor((this.u32() / 2 ** 32) * end);
  }

  /** `true` with this probability. */
  chance(share: number): boolean {
    return this.u32() < share * 2 ** 32;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.u32() & 0xff);
  }
}
