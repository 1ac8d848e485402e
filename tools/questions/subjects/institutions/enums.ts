import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_GetInstitutionList.SortField",
    type: "InstitutionSort",
    of: "arguments",
    doc: "What institutions are sorted by.",
  },
  {
    values: "Qot_GetInstitutionHoldingChange.HoldingChangeType",
    same: ["Qot_GetInstitutionHoldingList.HoldingChangeType"],
    type: "HoldingChangeType",
    of: "arguments",
    doc: "How a holding changed.",
    texts: { Increase: "increased", Decrease: "decreased" },
  },
  {
    values: "Qot_GetInstitutionHoldingChange.SortField",
    type: "HoldingChangeSort",
    of: "arguments",
    doc: "What changed holdings are sorted by.",
    texts: { ChangePct: "changePercent" },
  },
  {
    values: "Qot_GetInstitutionHoldingList.SortField",
    type: "HoldingSort",
    of: "arguments",
    doc: "What holdings are sorted by.",
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
    doc: "All holdings of ARK's funds, or those that changed in one way.",
    texts: { Position: "all", Increase: "increased", Decrease: "decreased" },
  },
  {
    values: "Qot_GetArkFundHolding.CycleType",
    same: ["Qot_GetArkActiveTransaction.CycleType"],
    type: "ArkPeriod",
    of: "arguments",
    doc: "How many days back changes go.",
    texts: { "1Day": "1d", "5Day": "5d", "10Day": "10d", "30Day": "30d", "60Day": "60d" },
  },
  {
    values: "Qot_GetArkFundHolding.SortField",
    type: "ArkHoldingSort",
    of: "arguments",
    doc: "What holdings of ARK's funds are sorted by.",
    texts: { Weight: "weightPercent", WeightChange: "weightChangePercent" },
  },
  {
    values: "Qot_GetArkStockDynamic.DynamicType",
    type: "ArkActivityType",
    doc: "What the activity of ARK's funds in a stock is about.",
    texts: { NoDynamic: "none" },
  },
  {
    values: "Qot_GetArkActiveTransaction.HoldingType",
    type: "ArkTradeType",
    of: "arguments",
    doc: "How trades of ARK's funds changed the holding.",
    texts: { Increase: "increased", Decrease: "decreased" },
  },
  {
    values: "Qot_GetArkActiveTransaction.SortField",
    type: "ArkTradeSort",
    of: "arguments",
    doc: "What trades of ARK's funds are sorted by.",
  },
  {
    values: "Qot_GetRatingChange.RatingChangeType",
    type: "RatingChangeType",
    doc: "How a rating changed.",
    texts: { NewRating: "new" },
  },
  {
    values: "Qot_GetRatingChange.RatingLevel",
    type: "RatingLevel",
    doc: "What an analyst recommends.",
  },
];
