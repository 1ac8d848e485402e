import type { Clock } from "@opend/core";

/** Time that stands still: two that ask one after the other are told the same. */
export const standingClock: Clock = {
  now: () => 0,
  wallTime: () => 0,
  after: () => ({ cancel: () => {} }),
};
