// Generated from Qot_GetResearchRatingSummary.RatingItem by tools/rows. Do not edit.
import type { RatingItem as Message } from "@opend/core/qot/get-research-rating-summary";
import { enumName } from "../../enum-name.ts";
import { dayText } from "../../time/day-text.ts";
import { type StockRatingLevel, stockRatingLevels } from "../enums/stock-rating-level.ts";

/** One rating of the stock. */
export interface StockRating {
  /** Id of the analyst who gave it. OpenD calls it `analystUid`. */
  readonly analystId: string | undefined;
  /** Id of the institution that gave it. OpenD calls it `institutionUid`. */
  readonly institutionId: string | undefined;
  /** Sell, hold or buy. */
  readonly rating: StockRatingLevel | undefined;
  /** Price that the analyst expects, in the currency of the market. */
  readonly targetPrice: number | undefined;
  /** Day of the rating, the market's own. OpenD calls it `recommendationDateStr`. */
  readonly recommendationDate: string | undefined;
  /** Web address of the rating's source. OpenD calls it `ratingUrl`. */
  readonly url: string | undefined;
  /** When the rating was last updated, the market's own. OpenD calls it `updateTimeStr`. */
  readonly updateDate: string | undefined;
}

export function stockRating(message: Message): StockRating {
  return {
    analystId: message.analystUid || undefined,
    institutionId: message.institutionUid || undefined,
    rating: enumName(stockRatingLevels, message.rating),
    targetPrice: message.targetPrice,
    recommendationDate: dayText(message.recommendationDateStr),
    url: message.ratingUrl || undefined,
    updateDate: dayText(message.updateTimeStr),
  };
}
