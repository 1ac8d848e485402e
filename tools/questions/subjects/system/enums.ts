import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "GetDelayStatistics.DelayStatisticsType",
    type: "DelayKind",
    of: "arguments",
    doc: "The subject of measured delays.",
    texts: { QotPush: "pushes", ReqReply: "requests", PlaceOrder: "orders" },
    omit: ["Unkonw"],
  },
  {
    values: "GetDelayStatistics.QotPushStage",
    type: "PushStage",
    of: "arguments",
    doc: "The stretch of the way of a push. The vendor does not document the letters: SR, SS, CR and CS.",
    texts: {
      SR2SS: "SR2SS",
      SS2CR: "SS2CR",
      CR2CS: "CR2CS",
      SS2CS: "SS2CS",
      SR2CS: "SR2CS",
    },
    omit: ["Unkonw"],
  },
  {
    values: "GetDelayStatistics.QotPushType",
    type: "PushKind",
    doc: "A kind of push.",
    texts: { Unkonw: "unknown", Price: "quote", Ticker: "ticks", Broker: "brokerQueue" },
  },
];
