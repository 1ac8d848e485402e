// Generated from Qot_GetIpoList.SGIpoExData by tools/rows. Do not edit.
import type { SGIpoExData as Message } from "@opend/core/qot/get-ipo-list";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** What only offerings in Singapore have. */
export interface IpoSg {
  /** Lowest offer price, in the currency of the market. OpenD calls it `ipoPriceMin`. */
  readonly minPrice: number;
  /** Highest offer price, in the currency of the market. OpenD calls it `ipoPriceMax`. */
  readonly maxPrice: number;
  /** Shares offered. */
  readonly issueSize: number;
  /** First day of subscription, the market's own. OpenD calls it `applyStartTime`. */
  readonly applyStartDate: string | undefined;
  /** Last day of subscription, the market's own. OpenD calls it `applyEndTime`. */
  readonly applyEndDate: string | undefined;
  /** Day on which the allotment is published, the market's own. OpenD calls it `winningTime`. */
  readonly winningDate: string | undefined;
}

export function ipoSg(message: Message): IpoSg {
  return {
    minPrice: message.ipoPriceMin,
    maxPrice: message.ipoPriceMax,
    issueSize: safeNumber("issueSize", message.issueSize),
    applyStartDate: dayText(message.applyStartTime),
    applyEndDate: dayText(message.applyEndTime),
    winningDate: dayText(message.winningTime),
  };
}
