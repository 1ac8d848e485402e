import type { RowSpec } from "../../../rows/spec.ts";

export const rows: readonly RowSpec[] = [
  { row: "Indicator", message: "Qot_GetIndicatorList.IndicatorEntry" },
  { row: "IndicatorScript", message: "Qot_GetIndicatorList.IndicatorInfo" },
  { row: "IndicatorInput", message: "Qot_Common.IndicatorInputParam" },
  { row: "IndicatorValue", message: "Qot_Common.IndicatorParamValue" },
  { row: "IndicatorOutput", message: "Qot_Common.IndicatorOutputParam" },
];
