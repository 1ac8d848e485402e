// Generated from Qot_GetShareholdersOverview.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-shareholders-overview";
import { type HoldingPeriod, holdingPeriod } from "./holding-period.ts";
import { type ShareholdersOnDay, shareholdersOnDay } from "./shareholders-on-day.ts";

/** The holders of a stock, by holder and by kind of holder. */
export interface Shareholders {
  /** The largest holders. OpenD calls it `mainHolderInfoList`. */
  readonly holders: readonly ShareholdersOnDay[];
  /** The kinds of holder. OpenD calls it `holderTypeInfoList`. */
  readonly holderKinds: readonly ShareholdersOnDay[];
  /**
   * The periods that can be requested; only where the request had no `period`. OpenD calls it
   * `holdingPeriodList`.
   */
  readonly periods: readonly HoldingPeriod[];
}

export function shareholders(message: Message): Shareholders {
  return {
    holders: message.mainHolderInfoList.map(shareholdersOnDay),
    holderKinds: message.holderTypeInfoList.map(shareholdersOnDay),
    periods: message.holdingPeriodList.map(holdingPeriod),
  };
}
