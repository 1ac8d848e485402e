import type { RowSpec } from "../../../rows/spec.ts";
import { pageFields } from "../../omitted.ts";

const inCurrency = "The currency of the values of a page.";

export const rows: readonly RowSpec[] = [
  { row: "Institution", message: "Qot_GetInstitutionList.InstitutionListItem" },
  {
    row: "InstitutionsPage",
    message: "Qot_GetInstitutionList.S2C",
    doc: inCurrency,
    omit: pageFields("dataList", "allCount", "nextPage"),
  },
  {
    row: "InstitutionProfile",
    message: "Qot_GetInstitutionProfile.S2C",
    doc: "An institution, and the totals of its holdings in a market.",
  },
  { row: "IndustryShare", message: "Qot_GetInstitutionDistribution.IndustryDistributionItem" },
  {
    row: "HoldingChange",
    message: "Qot_GetInstitutionHoldingChange.HoldingChangeItem",
    of: "subject",
  },
  { row: "Holding", message: "Qot_GetInstitutionHoldingList.HoldingListItem", of: "subject" },
  {
    row: "HoldingsPage",
    message: "Qot_GetInstitutionHoldingList.S2C",
    doc: inCurrency,
    omit: pageFields("dataList", "allCount", "nextPage"),
  },
  { row: "ArkHolding", message: "Qot_GetArkFundHolding.ArkFundHoldingItem" },
  {
    row: "ArkActivity",
    message: "Qot_GetArkStockDynamic.S2C",
    doc: "The recent activity of ARK's funds in a stock.",
  },
  { row: "ArkTrade", message: "Qot_GetArkActiveTransaction.ArkActiveTransactionItem" },
  { row: "RatingChange", message: "Qot_GetRatingChange.RatingChangeItem" },
  {
    row: "HolderChange",
    message: "Qot_Common.ShareHoldingChange",
    omit: { timestamp: "`time` has the day." },
    custom: { time: { by: "dayText", type: "string | undefined" } },
  },
];
