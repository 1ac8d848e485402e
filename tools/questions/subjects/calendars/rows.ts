import type { RowSpec } from "../../../rows/spec.ts";

export const rows: readonly RowSpec[] = [
  { row: "EarningsReport", message: "Qot_GetEarningsCalendar.EarningsCalendarItem", of: "subject" },
  { row: "EarningsEstimate", message: "Qot_GetEarningsCalendar.EstimateData" },
  { row: "DividendDates", message: "Qot_GetDividendCalendar.DividendCalendarItem", of: "subject" },
  { row: "EconomicEvent", message: "Qot_GetEconomicCalendar.EconomicCalendarItem" },
  { row: "Ipo", message: "Qot_GetIpoList.IpoData" },
  { row: "IpoBase", message: "Qot_GetIpoList.BasicIpoData", of: "subject" },
  { row: "IpoCn", message: "Qot_GetIpoList.CNIpoExData" },
  { row: "WinningNumbers", message: "Qot_GetIpoList.WinningNumData" },
  { row: "IpoHk", message: "Qot_GetIpoList.HKIpoExData" },
  { row: "IpoUs", message: "Qot_GetIpoList.USIpoExData" },
  { row: "IpoSg", message: "Qot_GetIpoList.SGIpoExData" },
  { row: "IpoMy", message: "Qot_GetIpoList.MYIpoExData" },
  { row: "IpoJp", message: "Qot_GetIpoList.JPIpoExData" },
  { row: "IpoEtfJp", message: "Qot_GetIpoList.JPETFBriefInfo" },
  { row: "CodeChange", message: "Qot_GetCodeChange.CodeChangeInfo", of: "subject" },
  { row: "Suspensions", message: "Qot_GetSuspend.SecuritySuspend", of: "subject" },
  {
    row: "Suspension",
    message: "Qot_GetSuspend.Suspend",
    omit: { timestamp: "`date` has the day." },
    custom: { time: { by: "dayText", type: "string | undefined" } },
  },
];
