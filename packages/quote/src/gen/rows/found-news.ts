// Generated from Qot_GetSearchNews.SearchNews by tools/rows. Do not edit.
import type { SearchNews as Message } from "@opend/core/qot/get-search-news";
import { enumName } from "../../enum-name.ts";
import { safeNumber } from "../../safe-number.ts";
import { type NewsKind, newsKinds } from "../enums/news-kind.ts";

/** One piece of news that matches. */
export interface FoundNews {
  /** Headline, which has the keyword in it. */
  readonly title: string | undefined;
  /** The kind of news. OpenD calls it `news_sub_type`. */
  readonly newsSubType: NewsKind | undefined;
  /** The publisher, such as Benzinga. */
  readonly source: string | undefined;
  /**
   * When it was published, a timestamp; the vendor does not document its unit. OpenD calls it
   * `publish_time`.
   */
  readonly publishTime: string | undefined;
  /** How often it was read. OpenD calls it `view_count`. */
  readonly viewCount: number | undefined;
  /** Web address of the news. */
  readonly url: string | undefined;
  /**
   * Codes of the securities that it is about, the market last (`LITE.US`). OpenD calls it
   * `related_securities`.
   */
  readonly relatedSecurities: readonly string[];
}

export function foundNews(message: Message): FoundNews {
  return {
    title: message.title || undefined,
    newsSubType: enumName(newsKinds, message.news_sub_type),
    source: message.source || undefined,
    publishTime: message.publish_time || undefined,
    viewCount: safeNumber("view_count", message.view_count),
    url: message.url || undefined,
    relatedSecurities: message.related_securities,
  };
}
