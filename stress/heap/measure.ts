import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isOpendError } from "@opend/core";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function living(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** How many bytes of memory the result of `make` holds. */
export function heapOf(make: () => unknown): number {
  const before = living();
  const result = make();
  const after = living();
  // Used after the measurement, so that the result is alive until then.
  return result === undefined ? 0 : after - before;
}

/** Whether a body is read. Any refusal but `bad-message` is thrown on. */
export function isRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (thrown) {
    if (isOpendError(thrown) && thrown.code === "bad-message") return false;
    throw thrown;
  }
}

/** How near the largest count has to be found. */
const nearEnough = 1.02;

/** The largest count up to `most` that is accepted, or nearly that; 0 if none is. */
export function largest(most: number, isAccepted: (count: number) => boolean): number {
  if (isAccepted(most)) return most;
  let low = 0;
  let high = most;
  while (high > Math.max(low * nearEnough, low + 1)) {
    const middle = Math.floor((low + high) / 2);
    if (isAccepted(middle)) low = middle;
    else high = middle;
  }
  return low;
}
