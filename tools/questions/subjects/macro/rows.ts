import type { RowSpec } from "../../../rows/spec.ts";

export const rows: readonly RowSpec[] = [
  { row: "MacroCategory", message: "Qot_GetMacroIndicatorList.MacroIndicatorCategory" },
  { row: "MacroIndicator", message: "Qot_GetMacroIndicatorList.MacroIndicatorInfo" },
  {
    row: "MacroValue",
    message: "Qot_GetMacroIndicatorHistory.MacroDataPoint",
    // No source names the zone of these clocks.
    custom: { releaseTime: { by: "dayText", type: "string | undefined" } },
  },
  { row: "FedMeeting", message: "Qot_GetFedWatchTargetRate.FedMeetingTab" },
  { row: "TargetRate", message: "Qot_GetFedWatchTargetRate.TargetRateItem" },
  {
    row: "DotPlot",
    message: "Qot_GetFedWatchDotPlot.S2C",
    doc: "The rates that the members of the Federal Open Market Committee expect.",
  },
  { row: "DotPlotYear", message: "Qot_GetFedWatchDotPlot.DotPlotYear" },
  { row: "Dot", message: "Qot_GetFedWatchDotPlot.DotGroup" },
];
