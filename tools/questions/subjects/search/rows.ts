import type { RowSpec } from "../../../rows/spec.ts";

export const rows: readonly RowSpec[] = [
  {
    row: "FoundSecurity",
    message: "Qot_GetSearchQuote.SearchQuote",
    of: "subject",
    hasSplitCode: true,
  },
  { row: "FoundNews", message: "Qot_GetSearchNews.SearchNews" },
];
