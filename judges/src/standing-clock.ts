import type { Clock } from "@opend/core";

/** A stopped clock, so that two successive requests have the same time. */
export const standingClock: Clock = {
  now: () => 0,
  wallTime: () => 0,
  after: () => ({ cancel: () => {} }),
};
