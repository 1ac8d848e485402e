// Generated from Qot_GetOptionZeroDteScreener.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-option-zero-dte-screener";
import { instant } from "../../time/market-time.ts";

/** The time of the figures. */
export interface ZeroDtePage {
  /** When the figures were last updated, in milliseconds since 1970. */
  readonly updateTimestamp: number | undefined;
}

export function zeroDtePage(message: Message): ZeroDtePage {
  return {
    updateTimestamp: instant(message.updateTimestamp, "Qot_GetOptionZeroDteScreener.S2C", "updateTimestamp"),
  };
}
