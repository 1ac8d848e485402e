// Generated from Qot_GetRiseFallDistribution.RiseFallRange by tools/rows. Do not edit.
import type { RiseFallRange as Message } from "@opend/core/qot/get-rise-fall-distribution";
import { enumName } from "../../enum-name.ts";
import { type RiseFallRangeType, riseFallRangeTypes } from "../enums/rise-fall-range-type.ts";

/** The number of stocks in one range of changes. */
export interface RiseFallRange {
  /** At the daily limit (mainland China), beyond 7 %, or in between. */
  readonly type: RiseFallRangeType | undefined;
  /**
   * Lower end of the range of the change of price, in percent (7 means 7 %). OpenD calls it
   * `leftBorder`.
   */
  readonly fromPercent: number | undefined;
  /**
   * Upper end of the range of the change of price, in percent (7 means 7 %). OpenD calls it
   * `rightBorder`.
   */
  readonly toPercent: number | undefined;
  /** Stocks whose change is in the range. */
  readonly stockCount: number | undefined;
}

export function riseFallRange(message: Message): RiseFallRange {
  return {
    type: enumName(riseFallRangeTypes, message.type),
    fromPercent: message.leftBorder,
    toPercent: message.rightBorder,
    stockCount: message.stockCount,
  };
}
