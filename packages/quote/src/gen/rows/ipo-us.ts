// Generated from Qot_GetIpoList.USIpoExData by tools/rows. Do not edit.
import type { USIpoExData as Message } from "@opend/core/qot/get-ipo-list";
import { safeNumber } from "../../safe-number.ts";

/** What only offerings in the US have. */
export interface IpoUs {
  /** Lowest offer price, in the currency of the market. OpenD calls it `ipoPriceMin`. */
  readonly minPrice: number;
  /** Highest offer price, in the currency of the market. OpenD calls it `ipoPriceMax`. */
  readonly maxPrice: number;
  /** Shares offered. */
  readonly issueSize: number;
}

export function ipoUs(message: Message): IpoUs {
  return {
    minPrice: message.ipoPriceMin,
    maxPrice: message.ipoPriceMax,
    issueSize: safeNumber("issueSize", message.issueSize),
  };
}
