// Generated from Qot_GetHotList.HotListItem by tools/rows. Do not edit.
import type { HotListItem as Message } from "@opend/core/qot/get-hot-list";
import type { FieldKinds } from "../../ask/columns.ts";
import { type Subject, subjectOf } from "../../rows/subject.ts";
import { type HotNews, hotNews } from "./hot-news.ts";

/** A stock by trading, searches and news. */
export interface HotStock extends Subject {
  /** Popularity by trading, a score of the vendor's. */
  readonly tradeHeat: number | undefined;
  /** Change of the popularity by trading; the vendor does not document its unit. */
  readonly tradeHeatChange: number | undefined;
  /** Popularity by searches, a score of the vendor's. */
  readonly searchHeat: number | undefined;
  /** Change of the popularity by searches; the vendor does not document its unit. */
  readonly searchHeatChange: number | undefined;
  /** Popularity by news, a score of the vendor's. */
  readonly newsHeat: number | undefined;
  /** Change of the popularity by news; the vendor does not document its unit. */
  readonly newsHeatChange: number | undefined;
  /** Popularity by trading, searches and news together, a score of the vendor's. */
  readonly averageHeat: number | undefined;
  /**
   * Change of the popularity by trading, searches and news together; the vendor does not document
   * its unit.
   */
  readonly averageHeatChange: number | undefined;
  /** A discussion or news about it. OpenD calls it `newsInfo`. */
  readonly news: HotNews | undefined;
}

export function hotStock(message: Message): HotStock {
  const about = subjectOf(message.security, message.name);
  const { subject } = about;
  return {
    code: subject.code,
    market: subject.market,
    name: subject.name,
    tradeHeat: message.tradeHeat,
    tradeHeatChange: message.tradeHeatChange,
    searchHeat: message.searchHeat,
    searchHeatChange: message.searchHeatChange,
    newsHeat: message.newsHeat,
    newsHeatChange: message.newsHeatChange,
    averageHeat: message.averageHeat,
    averageHeatChange: message.averageHeatChange,
    news: message.newsInfo && hotNews(message.newsInfo),
  };
}

/** The columns of {@link HotStock}. */
export const hotStockColumns: FieldKinds<HotStock> = {
  code: "plain",
  market: "plain",
  name: "plain",
  tradeHeat: "number",
  tradeHeatChange: "number",
  searchHeat: "number",
  searchHeatChange: "number",
  newsHeat: "number",
  newsHeatChange: "number",
  averageHeat: "number",
  averageHeatChange: "number",
  news: "plain",
};
