// Generated from Qot_GetIpoList.MYIpoExData by tools/rows. Do not edit.
import type { MYIpoExData as Message } from "@opend/core/qot/get-ipo-list";
import { safeNumber } from "../../safe-number.ts";
import { dayText } from "../../time/day-text.ts";

/** What only offerings in Malaysia have. */
export interface IpoMy {
  /** Price of one offered share, in the currency of the market. */
  readonly offerPrice: number;
  /** Shares offered. */
  readonly issueSize: number;
  /** First day of subscription, the market's own. OpenD calls it `applyStartTime`. */
  readonly applyStartDate: string | undefined;
  /** Last day of subscription, the market's own. OpenD calls it `applyEndTime`. */
  readonly applyEndDate: string | undefined;
  /** Day on which the allotment is published, the market's own. OpenD calls it `winningTime`. */
  readonly winningDate: string | undefined;
}

export function ipoMy(message: Message): IpoMy {
  return {
    offerPrice: message.offerPrice,
    issueSize: safeNumber("issueSize", message.issueSize),
    applyStartDate: dayText(message.applyStartTime),
    applyEndDate: dayText(message.applyEndTime),
    winningDate: dayText(message.winningTime),
  };
}
