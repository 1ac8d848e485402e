// Generated from Qot_GetResearchRatingSummary.AnalystInfo by tools/rows. Do not edit.
import type { AnalystInfo as Message } from "@opend/core/qot/get-research-rating-summary";
import { dayText } from "../../time/day-text.ts";
import { type RatingInstitution, ratingInstitution } from "./rating-institution.ts";

/** An analyst who rates stocks. */
export interface RatingAnalyst {
  /** First and last name of the analyst. OpenD calls it `analystName`. */
  readonly name: string | undefined;
  /** Id of the analyst. OpenD calls it `analystUid`. */
  readonly id: string | undefined;
  /** Web address of the analyst's picture. OpenD calls it `analystPictureUrl`. */
  readonly pictureUrl: string | undefined;
  /** The analyst's stars, 0 to 5 with a fraction. OpenD calls it `numOfStars`. */
  readonly stars: number | undefined;
  /**
   * Part of the analyst's ratings that came true, in percent (12.34 means 12.34 %). OpenD calls it
   * `successRate`.
   */
  readonly successPercent: number | undefined;
  /**
   * Return of the analyst's ratings beyond the market's, in percent (12.34 means 12.34 %). OpenD
   * calls it `excessReturn`.
   */
  readonly excessReturnPercent: number | undefined;
  /**
   * Part of the analyst's ratings of this stock that came true, in percent (12.34 means 12.34 %).
   * OpenD calls it `stockSuccessRate`.
   */
  readonly stockSuccessPercent: number | undefined;
  /**
   * Mean return of the analyst's ratings of this stock, in percent (12.34 means 12.34 %). OpenD
   * calls it `stockAvgReturn`.
   */
  readonly stockAverageReturnPercent: number | undefined;
  /** When the entry was last updated, the market's own. OpenD calls it `updateTimeStr`. */
  readonly updateDate: string | undefined;
  /** The institution that the analyst works for. OpenD calls it `institutionInfo`. */
  readonly institution: RatingInstitution | undefined;
}

export function ratingAnalyst(message: Message): RatingAnalyst {
  return {
    name: message.analystName || undefined,
    id: message.analystUid || undefined,
    pictureUrl: message.analystPictureUrl || undefined,
    stars: message.numOfStars,
    successPercent: message.successRate,
    excessReturnPercent: message.excessReturn,
    stockSuccessPercent: message.stockSuccessRate,
    stockAverageReturnPercent: message.stockAvgReturn,
    updateDate: dayText(message.updateTimeStr),
    institution: message.institutionInfo && ratingInstitution(message.institutionInfo),
  };
}
