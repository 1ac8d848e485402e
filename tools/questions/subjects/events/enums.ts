import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_Common.EC_Frequency",
    type: "EventFrequency",
    doc: "The frequency of the events of a series.",
  },
  {
    values: "Qot_Common.EC_Status",
    type: "EventStatus",
    doc: "The state of an event or of a contract on it.",
  },
  {
    values: "Qot_Common.EC_ContractType",
    type: "EventContractType",
    doc: "Whether a contract pays a fixed amount, or an amount that depends on a number.",
  },
  {
    values: "Qot_Common.EC_MilestoneType",
    type: "MilestoneType",
    doc: "The kind of game of a milestone.",
  },
  {
    values: "Qot_Common.EC_KlineSource",
    type: "EventCandleSource",
    of: "arguments",
    doc: "The source of an event contract's candles: trades, or the order book.",
    texts: { None: "trades", OrderBookYes: "orderBook" },
  },
  {
    values: "Qot_Common.KLType",
    type: "EventCandlePeriod",
    of: "arguments",
    doc: "The period of a candle of an event contract.",
    texts: { "1Min": "1m", "5Min": "5m", "60Min": "60m", Day: "1d" },
    only: ["1Min", "5Min", "60Min", "Day"],
  },
];
