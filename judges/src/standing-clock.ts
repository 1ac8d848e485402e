import type { Clock } from "@opend/core";

/** A clock that stands still, so that two requests one after another get the same times. */
export const standingClock: Clock = {
  now: () => 0,
  wallTime: () => 0,
  after: () => ({ cancel: () => {} }),
};
