// Generated from Qot_GetRatingChange.RatingChangeItem by tools/rows. Do not edit.
import type { RatingChangeItem as Message } from "@opend/core/qot/get-rating-change";
import { codeText } from "../../codes.ts";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type RatingChangeType, ratingChangeTypes } from "../enums/rating-change-type.ts";
import { type RatingLevel, ratingLevels } from "../enums/rating-level.ts";

/** One changed rating of a stock. */
export interface RatingChange {
  /** The stock that is rated. OpenD calls it `security`. */
  readonly code: string | undefined;
  /** Name in the language that OpenD is set to. */
  readonly name: string | undefined;
  /** The rating now. */
  readonly rating: RatingLevel | undefined;
  /** The rating before. */
  readonly lastRating: RatingLevel | undefined;
  /** Price that the analyst expects now, in the currency of the market. */
  readonly targetPrice: number | undefined;
  /** Price that the analyst expected before, in the currency of the market. */
  readonly lastTargetPrice: number | undefined;
  /** How the rating changed. */
  readonly changeType: RatingChangeType | undefined;
  /** The institution that gave the rating. */
  readonly institutionName: string | undefined;
  /** Day of the rating, as `YYYY-MM-DD`. */
  readonly recommendationDate: string | undefined;
  /** Day of the rating before, as `YYYY-MM-DD`. */
  readonly lastRecommendationDate: string | undefined;
}

export function ratingChange(message: Message): RatingChange {
  return {
    code: message.security && codeText(message.security),
    name: message.name || undefined,
    rating: enumName(ratingLevels, message.rating),
    lastRating: enumName(ratingLevels, message.lastRating),
    targetPrice: message.targetPrice,
    lastTargetPrice: message.lastTargetPrice,
    changeType: enumName(ratingChangeTypes, message.changeType),
    institutionName: message.institutionName || undefined,
    recommendationDate: dayText(message.recommendationDate),
    lastRecommendationDate: dayText(message.lastRecommendationDate),
  };
}
