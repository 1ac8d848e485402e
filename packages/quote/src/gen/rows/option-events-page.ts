// Generated from Qot_GetOptionEvent.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/get-option-event";
import { instant } from "../../time/market-time.ts";

/** The time of the search for events. */
export interface OptionEventsPage {
  /** When the list was last updated, in milliseconds since 1970. */
  readonly updateTimestamp: number | undefined;
}

export function optionEventsPage(message: Message): OptionEventsPage {
  return {
    updateTimestamp: instant(message.updateTimestamp, "Qot_GetOptionEvent.S2C", "updateTimestamp"),
  };
}
