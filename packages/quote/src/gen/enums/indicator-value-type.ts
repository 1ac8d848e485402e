// Generated from Qot_Common.IndicatorParamValueType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `IndicatorParamValueType`. */
export const indicatorValueTypes = {
  0: "unknown",
  1: "integer",
  2: "number",
  3: "text",
  4: "color",
  5: "shape",
  6: "line",
  7: "boolean",
} as const;

/** The type of the value of a parameter. */
export type IndicatorValueType = NameIn<typeof indicatorValueTypes>;
