// Generated from Qot_FilterCompetition.TagFilterItem by tools/rows. Do not edit.
import type { TagFilterItem as Message } from "@opend/core/qot/filter-competition";

/** The competitions of one tag. */
export interface EventTag {
  /** Category, as `eventCategories` gives it (`SPORTS`). */
  readonly category: string | undefined;
  /** Tag within the category (`Football`). */
  readonly tag: string;
  /** The competitions under the tag, by name (`Pro Football`). OpenD calls it `competitionList`. */
  readonly competitions: readonly string[];
  /** Kinds of bet that there are under the tag (`Game`, `Future`). OpenD calls it `scopeList`. */
  readonly scopes: readonly string[];
}

export function eventTag(message: Message): EventTag {
  return {
    category: message.category || undefined,
    tag: message.tag,
    competitions: message.competitionList,
    scopes: message.scopeList,
  };
}
