// Generated from Qot_GetEventContractCategory.CategoryItem by tools/rows. Do not edit.
import type { CategoryItem as Message } from "@opend/core/qot/get-event-contract-category";

/** One category of event contracts. */
export interface EventCategory {
  /** The category's key (`SPORTS`, `POLITICS`). */
  readonly category: string;
  /** What the category is called, in the language that OpenD is set to. */
  readonly categoryName: string | undefined;
  /** Tags within the category (`BASEBALL`, `FOOTBALL`). */
  readonly tags: readonly string[];
}

export function eventCategory(message: Message): EventCategory {
  return {
    category: message.category,
    categoryName: message.categoryName || undefined,
    tags: message.tags,
  };
}
