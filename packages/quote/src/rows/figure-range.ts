import type { Boundary, Interval } from "@opend/core/qot/option-common";

/** Bounds of a figure. `min` and `max` belong to the range, `above` and `below` do not. */
export interface FigureRange {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly above: number | undefined;
  readonly below: number | undefined;
}

export const figureRange = ({ filterMin, filterMax }: Interval): FigureRange => ({
  min: inside(filterMin),
  max: inside(filterMax),
  above: outside(filterMin),
  below: outside(filterMax),
});

const inside = (bound: Boundary | undefined): number | undefined =>
  bound?.includes ? bound.value : undefined;

const outside = (bound: Boundary | undefined): number | undefined =>
  bound?.includes === false ? bound.value : undefined;
