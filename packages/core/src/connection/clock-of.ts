import { type Clock, systemClock } from "../clock.ts";

/** The clock that a connection was made with; the runtime's own for what stands in for one. */
export const clockOf = (opend: object): Clock =>
  (opend as { readonly clock?: Clock }).clock ?? systemClock;
