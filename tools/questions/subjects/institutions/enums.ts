import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_GetInstitutionList.SortField",
    type: "InstitutionSort",
    of: "arguments",
    doc: "The sort value for institutions.",
  },
  {
    values: "Qot_GetInstitutionHoldingChange.HoldingChangeType",
    same: ["Qot_GetInstitutionHoldingList.HoldingChangeType"],
    type: "HoldingChangeType",
    of: "arguments",
    doc: "The change of a holding.",
    texts: { Increase: "increased", Decrease: "decreased" },
  },
  {
    values: "Qot_GetInstitutionHoldingChange.SortField",
    type: "HoldingChangeSort",
    of: "arguments",
    doc: "The sort value for changed holdings.",
    texts: { ChangePct: "changePercent" },
  },
  {
    values: "Qot_GetInstitutionHoldingList.SortField",
    type: "HoldingSort",
    of: "arguments",
    doc: "The sort value for holdings.",
    texts: {
      HoldingPct: "holdingPercent",
      LastHoldingPct: "lastHoldingPercent",
      ChangePct: "changePercent",
      PortfolioPct: "portfolioPercent",
    },
  },
  {
    values: "Qot_GetArkFundHolding.ArkHoldingType",
    type: "ArkHoldingType",
    of: "arguments",
    doc: "All holdings of ARK's funds, or only those with one kind of change.",
    texts: { Position: "all", Increase: "increased", Decrease: "decreased" },
  },
  {
    values: "Qot_GetArkFundHolding.CycleType",
    same: ["Qot_GetArkActiveTransaction.CycleType"],
    type: "ArkPeriod",
    of: "arguments",
    doc: "The number of days for changes.",
    texts: { "1Day": "1d", "5Day": "5d", "10Day": "10d", "30Day": "30d", "60Day": "60d" },
  },
  {
    values: "Qot_GetArkFundHolding.SortField",
    type: "ArkHoldingSort",
    of: "arguments",
    doc: "The sort value for the holdings of ARK's funds.",
    texts: { Weight: "weightPercent", WeightChange: "weightChangePercent" },
  },
  {
    values: "Qot_GetArkStockDynamic.DynamicType",
    type: "ArkActivityType",
    doc: "The kind of activity of ARK's funds in a stock.",
    texts: { NoDynamic: "none" },
  },
  {
    values: "Qot_GetArkActiveTransaction.HoldingType",
    type: "ArkTradeType",
    of: "arguments",
    doc: "The change of a holding by trades of ARK's funds.",
    texts: { Increase: "increased", Decrease: "decreased" },
  },
  {
    values: "Qot_GetArkActiveTransaction.SortField",
    type: "ArkTradeSort",
    of: "arguments",
    doc: "The sort value for trades of ARK's funds.",
  },
  {
    values: "Qot_GetRatingChange.RatingChangeType",
    type: "RatingChangeType",
    doc: "The change of a rating.",
    texts: { NewRating: "new" },
  },
  {
    values: "Qot_GetRatingChange.RatingLevel",
    type: "RatingLevel",
    doc: "The recommendation of an analyst.",
  },
];
