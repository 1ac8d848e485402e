import type { RowSpec } from "../../../rows/spec.ts";

export const rows: readonly RowSpec[] = [
  {
    row: "DelayStatistics",
    message: "GetDelayStatistics.S2C",
    doc: "The delays of pushes, requests and orders.",
  },
  { row: "PushDelays", message: "GetDelayStatistics.DelayStatistics" },
  { row: "DelayRange", message: "GetDelayStatistics.DelayStatisticsItem" },
  { row: "RequestDelays", message: "GetDelayStatistics.ReqReplyStatisticsItem" },
  { row: "OrderDelays", message: "GetDelayStatistics.PlaceOrderStatisticsItem" },
];
