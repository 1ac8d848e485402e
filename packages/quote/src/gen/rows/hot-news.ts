// Generated from Qot_GetHotList.HotNewsInfo by tools/rows. Do not edit.
import type { HotNewsInfo as Message } from "@opend/core/qot/get-hot-list";

/** A discussion or a piece of news about a popular security. */
export interface HotNews {
  /** What it is: 1 a discussion in the community, 2 news. OpenD calls it `newsType`. */
  readonly type: number | undefined;
  /** Headline of the discussion or news. */
  readonly title: string | undefined;
  /** Web address of the news; only where `type` is 2. OpenD calls it `newsUrl`. */
  readonly url: string | undefined;
}

export function hotNews(message: Message): HotNews {
  return {
    type: message.newsType,
    title: message.title || undefined,
    url: message.newsUrl || undefined,
  };
}
