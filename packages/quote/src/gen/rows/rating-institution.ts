// Generated from Qot_GetResearchRatingSummary.InstInfo by tools/rows. Do not edit.
import type { InstInfo as Message } from "@opend/core/qot/get-research-rating-summary";
import { dayText } from "../../time/day-text.ts";

/** An institution that rates stocks. */
export interface RatingInstitution {
  /**
   * What the institution is called, in the language that OpenD is set to. OpenD calls it
   * `institutionName`.
   */
  readonly name: string | undefined;
  /** Id of the institution. OpenD calls it `institutionUid`. */
  readonly id: string | undefined;
  /** Web address of the institution's logo. OpenD calls it `institutionPictureUrl`. */
  readonly pictureUrl: string | undefined;
  /** When the entry was last updated, the market's own. OpenD calls it `updateTimeStr`. */
  readonly updateDate: string | undefined;
  /** The institution's name as its source has it. OpenD calls it `institutionSourceName`. */
  readonly sourceName: string | undefined;
  /** The institution's English name. OpenD calls it `institutionEnName`. */
  readonly englishName: string | undefined;
}

export function ratingInstitution(message: Message): RatingInstitution {
  return {
    name: message.institutionName || undefined,
    id: message.institutionUid || undefined,
    pictureUrl: message.institutionPictureUrl || undefined,
    updateDate: dayText(message.updateTimeStr),
    sourceName: message.institutionSourceName || undefined,
    englishName: message.institutionEnName || undefined,
  };
}
