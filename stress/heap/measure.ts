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

/** The memory of the result of `make` in bytes. */
export function heapOf(make: () => unknown): number {
  const before = living();
  const result = make();
  const after = living();
  // Used after the measurement, so that the result is alive until then.
  return result === undefined ? 0 : after - before;
}

/** Whether a body is read. Errors other than `bad-message` are thrown again. */
export function isRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (thrown) {
    if (isOpendError(thrown) && thrown.code === "bad-message") return false;
    throw thrown;
  }
}

/** How close to the largest count the search must end. */
const nearEnough = 1.02;

/** The largest accepted count up to `most`, approximately; 0 if none is accepted. */
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
