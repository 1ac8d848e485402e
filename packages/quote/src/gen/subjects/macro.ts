// Generated from tools/questions/subjects/macro. Do not edit.
export type { MacroRegion } from "../enums/macro-region.ts";
export type { MacroUnit } from "../enums/macro-unit.ts";
export type { DotPlotYear } from "../rows/dot-plot-year.ts";
export type { DotPlot } from "../rows/dot-plot.ts";
export type { Dot } from "../rows/dot.ts";
export type { FedMeeting } from "../rows/fed-meeting.ts";
export type { MacroCategory } from "../rows/macro-category.ts";
export type { MacroIndicator } from "../rows/macro-indicator.ts";
export type { MacroValue } from "../rows/macro-value.ts";
export type { TargetRate } from "../rows/target-rate.ts";
export { type MacroIndicatorsArguments, macroIndicators, macroIndicatorsQuestion } from "../questions/macro-indicators.ts";
export { type MacroHistoryOptions, type MacroHistoryArguments, macroHistory, macroHistoryQuestion } from "../questions/macro-history.ts";
export { type FedMeetingsArguments, fedMeetings, fedMeetingsQuestion } from "../questions/fed-meetings.ts";
export { type DotPlotArguments, dotPlot, dotPlotQuestion } from "../questions/dot-plot.ts";
