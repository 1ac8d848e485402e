import type { RowSpec } from "../../../rows/spec.ts";
import { pageFields } from "../../omitted.ts";

// The schema names no zone for the clocks of event contracts.
const clock = { by: "dayText", type: "string | undefined" } as const;
const clocks = (...fields: readonly string[]): Record<string, typeof clock> =>
  Object.fromEntries(fields.map((field) => [field, clock]));

export const rows: readonly RowSpec[] = [
  { row: "EventCategory", message: "Qot_GetEventContractCategory.CategoryItem" },
  { row: "EventTag", message: "Qot_FilterCompetition.TagFilterItem" },
  { row: "EventSeries", message: "Qot_GetEventContractSeriesList.SeriesItem" },
  {
    row: "EventOfSeries",
    message: "Qot_GetEventContractEventList.EventItem",
    custom: clocks("startDate", "endDate"),
  },
  {
    row: "EventContract",
    message: "Qot_GetEventContract.ContractItem",
    custom: clocks(
      "openTime",
      "closeTime",
      "determinationTime",
      "settledTime",
      "latestExpirationTime",
    ),
  },
  {
    row: "EventContractsPage",
    message: "Qot_GetEventContract.S2C",
    doc: "The contracts that the vendor recommends.",
    omit: pageFields("contractList", "nextPage"),
  },
  { row: "RecommendedContract", message: "Qot_GetEventContract.RecommendContract" },
  {
    row: "EventMilestone",
    message: "Qot_GetEventContractMilestoneList.MilestoneItem",
    custom: clocks("startDate", "endDate"),
  },
  {
    row: "EventSnapshot",
    message: "Qot_GetEventContractSnapshot.SnapshotItem",
    custom: clocks("last_trade_time"),
  },
  { row: "EventBook", message: "Qot_GetEventContractOrderBook.OrderBookItem" },
  { row: "EventBookLevel", message: "Qot_GetEventContractOrderBook.OrderBookLevel" },
  { row: "EventCandles", message: "Qot_GetEventContractKline.KlineItem" },
  {
    row: "EventCandle",
    message: "Qot_GetEventContractKline.ECKLine",
    custom: clocks("time_key"),
  },
  { row: "EventTicks", message: "Qot_GetEventContractTicker.TickerItem" },
  {
    row: "EventTick",
    message: "Qot_GetEventContractTicker.TickerPoint",
    custom: clocks("time"),
  },
  { row: "ComboEvent", message: "Qot_GetEventContractComboList.ComboEvent" },
  {
    row: "ComboEventsPage",
    message: "Qot_GetEventContractComboList.S2C",
    doc: "The inputs of a request for the price of a combination.",
    omit: pageFields("comboEventList", "nextPage"),
  },
  {
    row: "ComboQuote",
    message: "Qot_GetEventContractComboRfq.S2C",
    doc: "The price of a combination of event contracts.",
  },
];
