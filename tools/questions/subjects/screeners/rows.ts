import type { RowSpec } from "../../../rows/spec.ts";

export const rows: readonly RowSpec[] = [
  {
    row: "ScreenedOption",
    message: "Qot_OptionScreen.OptionScreenItem",
    omit: { buyBreakEvenPoint: "OpenD never fills it" },
  },
  { row: "ScreenedUnderlying", message: "Qot_OptionScreen.UnderlyingInfo" },
];
