// Generated from Qot_GetShareholdersInstitutional.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-shareholders-institutional";
import type { InZones } from "../../rows/subject.ts";
import { type MarketTime, marketTimeIfTold } from "../../time/market-time.ts";

/** When the holdings were updated. */
export interface InstitutionalPage {
  /**
   * When the figures were last updated, as `YYYY-MM-DD hh:mm:ss` in the market's own time zone.
   * OpenD calls it `updateTimeStr`.
   */
  readonly updateTime: MarketTime | undefined;
}

export function institutionalPage(message: Message, about: InZones): InstitutionalPage {
  return {
    updateTime: marketTimeIfTold({ time: message.updateTimeStr ?? "", timestamp: Number(message.updateTime ?? 0n) }, about.zones, "Qot_GetShareholdersInstitutional.S2C"),
  };
}
