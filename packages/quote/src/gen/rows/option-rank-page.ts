// Generated from Qot_GetOptionRank.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-option-rank";
import { dayText } from "../../time/day-text.ts";
import { instant } from "../../time/market-time.ts";

/** The day of a ranking. */
export interface OptionRankPage {
  /** Trading day of the ranking, the market's own. */
  readonly tradingDate: string | undefined;
  /** Trading day of the ranking, in milliseconds since 1970. */
  readonly tradingTimestamp: number | undefined;
}

export function optionRankPage(message: Message): OptionRankPage {
  return {
    tradingDate: dayText(message.tradingDate),
    tradingTimestamp: instant(message.tradingTimestamp, "Qot_GetOptionRank.S2C", "tradingTimestamp"),
  };
}
