// Generated from tools/questions/subjects/system. Do not edit.
export type { DelayKind } from "../enums/delay-kind.ts";
export type { PushKind } from "../enums/push-kind.ts";
export type { PushStage } from "../enums/push-stage.ts";
export type { DelayRange } from "../rows/delay-range.ts";
export type { DelayStatistics } from "../rows/delay-statistics.ts";
export type { OrderDelays } from "../rows/order-delays.ts";
export type { PushDelays } from "../rows/push-delays.ts";
export type { RequestDelays } from "../rows/request-delays.ts";
export { type DelayStatisticsOptions, type DelayStatisticsArguments, delayStatistics, delayStatisticsQuestion } from "../questions/delay-statistics.ts";
