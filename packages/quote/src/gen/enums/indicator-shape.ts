// Generated from Qot_Common.IndicatorShape by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `IndicatorShape`. */
export const indicatorShapes = {
  0: "unknown",
  1: "diagonalCross",
  2: "cross",
  3: "circle",
  4: "triangleUp",
  5: "triangleDown",
  6: "flag",
  7: "arrowUp",
  8: "arrowDown",
  9: "square",
  10: "diamond",
  11: "labelUp",
  12: "labelDown",
} as const;

/** A shape that an indicator draws. */
export type IndicatorShape = NameIn<typeof indicatorShapes>;
