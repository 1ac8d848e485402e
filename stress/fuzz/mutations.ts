import type { Random } from "../random.ts";

/** Damages one frame. `fields` are the offsets of the four-byte fields in its header. */
type FrameMutation = (frame: Uint8Array, random: Random, fields: readonly number[]) => Uint8Array;

/** Damages the order of frames, in place. */
type OrderMutation = (frames: Uint8Array[], random: Random) => void;

/** Values at the limits of lengths and signs. */
const edges = [
  0, 1, 2, 43, 44, 45, 0x7f, 0xff, 0xffff, 65_536, 65_537, 0x2000000, 0x2000001, 0x7fffffff,
  0x80000000, 0xffffffff,
] as const;

/** Joins byte arrays. The result is never a Buffer, so that reading it does not depend on its origin. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const { buffer, byteOffset, length } = Buffer.concat(parts);
  return new Uint8Array(buffer, byteOffset, length);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function changed(frame: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = frame.slice();
  change(copy);
  return copy;
}

function putWord(frame: Uint8Array, at: number, value: number, random: Random): Uint8Array {
  if (at + 4 > frame.length) return frame;
  return changed(frame, (copy) => viewOf(copy).setUint32(at, value >>> 0, random.chance(0.5)));
}

export const frameMutations: Readonly<Record<string, FrameMutation>> = {
  flipBit: (frame, random) =>
    changed(frame, (copy) => {
      const at = random.below(copy.length);
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }),
  flipHeaderBit: (frame, random) =>
    changed(frame, (copy) => {
      const at = random.below(Math.min(copy.length, 44));
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }),
  truncate: (frame, random) => frame.subarray(0, random.below(frame.length)),
  behead: (frame, random) => frame.subarray(random.below(frame.length)),
  insert: (frame, random) => {
    const at = random.below(frame.length + 1);
    return joined(frame.subarray(0, at), random.bytes(1 + random.below(20)), frame.subarray(at));
  },
  remove: (frame, random) => {
    const at = random.below(frame.length);
    return joined(frame.subarray(0, at), frame.subarray(at + 1 + random.below(20)));
  },
  repeatPart: (frame, random) => {
    const from = random.below(frame.length);
    const to = from + random.below(frame.length - from);
    return joined(frame.subarray(0, to), frame.subarray(from));
  },
  overwrite: (frame, random) =>
    changed(frame, (copy) => {
      const at = random.below(copy.length);
      copy.set(random.bytes(Math.min(copy.length - at, 1 + random.below(16))), at);
    }),
  edgeInField: (frame, random, fields) =>
    putWord(frame, random.pick(fields), random.pick(edges), random),
  edgeAnywhere: (frame, random) =>
    putWord(frame, random.below(frame.length), random.pick(edges), random),
  /** A length that is only slightly wrong is easily missed. */
  nearlyField: (frame, random, fields) => {
    const at = random.pick(fields);
    if (at + 4 > frame.length) return frame;
    const isLittle = random.chance(0.5);
    const value = viewOf(frame).getUint32(at, isLittle) + random.below(9) - 4;
    return changed(frame, (copy) => viewOf(copy).setUint32(at, value >>> 0, isLittle));
  },
};

export const orderMutations: Readonly<Record<string, OrderMutation>> = {
  drop: (frames, random) => void frames.splice(random.below(frames.length), 1),
  duplicate: (frames, random) => {
    const at = random.below(frames.length);
    frames.splice(random.below(frames.length + 1), 0, frames[at] as Uint8Array);
  },
  swap: (frames, random) => {
    const [a, b] = [random.below(frames.length), random.below(frames.length)];
    [frames[a], frames[b]] = [frames[b] as Uint8Array, frames[a] as Uint8Array];
  },
  /** The beginning of one and the end of another. */
  splice: (frames, random) => {
    const [a, b] = [random.below(frames.length), random.below(frames.length)];
    const [head, tail] = [frames[a] as Uint8Array, frames[b] as Uint8Array];
    frames[a] = joined(
      head.subarray(0, random.below(head.length + 1)),
      tail.subarray(random.below(tail.length + 1)),
    );
  },
  merge: (frames, random) => {
    const at = random.below(frames.length - 1);
    const both = frames.slice(at, at + 2);
    frames.splice(at, both.length, joined(...both));
  },
  split: (frames, random) => {
    const at = random.below(frames.length);
    const frame = frames[at] as Uint8Array;
    const middle = random.below(frame.length + 1);
    frames.splice(at, 1, frame.subarray(0, middle), frame.subarray(middle));
  },
  noise: (frames, random) =>
    void frames.splice(random.below(frames.length + 1), 0, random.bytes(1 + random.below(120))),
};
