// Generated from Qot_GetOptionEarningsScreener.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-option-earnings-screener";
import { instant } from "../../time/market-time.ts";

/** The time of the figures. */
export interface EarningsOptionsPage {
  /** When the figures were last updated, in milliseconds since 1970. */
  readonly updateTimestamp: number | undefined;
}

export function earningsOptionsPage(message: Message): EarningsOptionsPage {
  return {
    updateTimestamp: instant(message.updateTimestamp, "Qot_GetOptionEarningsScreener.S2C", "updateTimestamp"),
  };
}
