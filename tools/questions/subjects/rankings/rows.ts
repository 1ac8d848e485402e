import type { RowSpec } from "../../../rows/spec.ts";

export const rows: readonly RowSpec[] = [
  {
    row: "ShortSellingRank",
    message: "Qot_GetShortSellingRank.ShortSellingRankItem",
    doc: "A stock with its short selling. `undefined` means unknown, never zero.",
    of: "subject",
  },
  {
    row: "TopMover",
    message: "Qot_GetTopMoversRank.TopMoversRankItem",
    doc: "A stock with a large price change today.",
    of: "subject",
  },
  {
    row: "PeriodChange",
    message: "Qot_GetPeriodChangeRank.PeriodChangeRankItem",
    doc: "A stock with its price changes over several periods.",
    of: "subject",
  },
  {
    row: "HotStock",
    message: "Qot_GetHotList.HotListItem",
    doc: "A stock by trading, searches and news.",
    of: "subject",
  },
  {
    row: "HotNews",
    message: "Qot_GetHotList.HotNewsInfo",
  },
  {
    row: "PreMarketRank",
    message: "Qot_GetUSPreMarketRank.PreMarketRankItem",
    doc: "A stock before the opening.",
    of: "subject",
  },
  {
    row: "AfterHoursRank",
    message: "Qot_GetUSAfterHoursRank.AfterHoursRankItem",
    doc: "A stock after the close.",
    of: "subject",
  },
  {
    row: "OvernightRank",
    message: "Qot_GetUSOvernightRank.OvernightRankItem",
    doc: "A stock in the overnight session.",
    of: "subject",
  },
  {
    row: "EarningsBeat",
    message: "Qot_GetEarningsBeatRank.EarningsBeatItem",
    doc: "A report that beat the estimates.",
    of: "subject",
  },
  {
    row: "DividendRank",
    message: "Qot_GetDividendRank.DividendRankItem",
    doc: "A stock with its dividends.",
    of: "subject",
  },
  {
    row: "StateOwnedDividend",
    message: "Qot_GetHighDividendSOERank.HighDividendSOERankItem",
    doc: "A state-owned company with its dividends.",
    of: "subject",
  },
];
