import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_Common.IndicatorLangType",
    type: "IndicatorLanguage",
    of: "arguments",
    doc: "The language that an indicator is written in.",
    omit: ["Unknown"],
  },
  {
    values: "Qot_Common.IndicatorSearchMode",
    type: "IndicatorSearch",
    of: "arguments",
    doc: "Whether a part of the name or the whole name must match.",
  },
  {
    values: "Qot_Common.IndicatorParamValueType",
    type: "IndicatorValueType",
    doc: "The type of the value of a parameter.",
    texts: {
      UNKNOWN: "unknown",
      INT: "integer",
      FLOAT: "number",
      STRING: "text",
      COLOR: "color",
      SHAPE: "shape",
      LINE: "line",
      BOOL: "boolean",
    },
  },
  {
    values: "Qot_Common.IndicatorShape",
    type: "IndicatorShape",
    doc: "A shape that an indicator draws.",
    texts: { UNKNOWN: "unknown", XCROSS: "diagonalCross" },
  },
  {
    values: "Qot_Common.IndicatorLineType",
    type: "IndicatorLine",
    doc: "The style of a line that an indicator draws.",
    texts: { UNKNOWN: "unknown", DOT: "dotted" },
  },
];
