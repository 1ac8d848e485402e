// Generated from Qot_GetSearchNews.NewsSubType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `NewsSubType`. */
export const newsKinds = {
  0: "all",
  1: "news",
  2: "notice",
  3: "rating",
} as const;

/** The type of a news item. */
export type NewsKind = NameIn<typeof newsKinds>;
