// Generated from Qot_Common.IndicatorLineType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `IndicatorLineType`. */
export const indicatorLines = {
  0: "unknown",
  1: "solid",
  2: "dashed",
  3: "dotted",
  4: "cross",
  5: "circle",
  6: "histogram",
  7: "histogramLine",
  8: "step",
  9: "stepDiamonds",
} as const;

/** The style of a line that an indicator draws. */
export type IndicatorLine = NameIn<typeof indicatorLines>;
