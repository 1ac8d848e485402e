// Generated from Qot_GetOptionUnderlyingRank.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-option-underlying-rank";
import { dayText } from "../../time/day-text.ts";
import { instant } from "../../time/market-time.ts";

/** The day of a ranking. */
export interface UnderlyingRankPage {
  /** Trading day of the ranking, the market's own. */
  readonly tradingDate: string | undefined;
  /** Trading day of the ranking, in milliseconds since 1970. */
  readonly tradingTimestamp: number | undefined;
}

export function underlyingRankPage(message: Message): UnderlyingRankPage {
  return {
    tradingDate: dayText(message.tradingDate),
    tradingTimestamp: instant(message.tradingTimestamp, "Qot_GetOptionUnderlyingRank.S2C", "tradingTimestamp"),
  };
}
