import type { Random } from "../random.ts";
import { frameMutations, joined, orderMutations } from "./mutations.ts";
import type { Input, Target } from "./target.ts";

const frameKinds = Object.values(frameMutations);
const orderKinds = Object.values(orderMutations);

/** One case for a target: usually a damaged conversation, sometimes an undamaged one or random bytes. */
export function makeInput(target: Target, random: Random): Input {
  const kind = random.below(100);
  const sent = kind < 3 ? [random.bytes(random.below(200))] : target.conversation(random);
  const frames = [...sent];
  const mutationCount = kind < 18 ? 0 : 1 + random.below(3);
  for (let count = 0; count < mutationCount && frames.length > 0; count++) {
    if (random.chance(0.3)) random.pick(orderKinds)(frames, random);
    else {
      const at = random.below(frames.length);
      frames[at] = random.pick(frameKinds)(frames[at] as Uint8Array, random, target.fields);
    }
  }
  const segments = target.carrier === "messages" ? frames : sliced(joined(...frames), random);
  return { sent: kind < 3 ? [] : sent, segments };
}

/** How a network may split a stream: not at all, into equal segments, or anywhere. */
function sliced(bytes: Uint8Array, random: Random): Uint8Array[] {
  const way = random.below(4);
  if (way === 0) return [bytes];
  if (way === 1) return cutEvery(bytes, random.pick([1, 43, 44, 45, 536, 1460]));
  const cuts = Array.from({ length: 1 + random.below(8) }, () => random.below(bytes.length + 1));
  cuts.sort((a, b) => a - b);
  return [...cuts, bytes.length].map((end, index) => bytes.subarray(cuts[index - 1] ?? 0, end));
}

function cutEvery(bytes: Uint8Array, size: number): Uint8Array[] {
  // Byte by byte only for short ones. For long ones it takes long, and finds nothing more.
  const step = Math.max(size, Math.ceil(bytes.length / 100));
  return Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) =>
    bytes.subarray(index * step, (index + 1) * step),
  );
}
