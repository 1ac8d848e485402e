import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_GetSearchNews.NewsSubType",
    type: "NewsKind",
    doc: "The type of a news item.",
    texts: { ALL: "all", NEWS: "news", NOTICE: "notice", RATING: "rating" },
  },
];
