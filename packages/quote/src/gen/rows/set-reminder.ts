// Generated from Qot_SetPriceReminder.S2C by tools/rows. Do not edit.
import type { S2C as Message } from "@opend/core/qot/set-price-reminder";

/** The reminder that was added or changed. */
export interface SetReminder {
  /** Id of the reminder, or 0 where nothing was set. OpenD calls it `key`. */
  readonly id: bigint;
}

export function setReminder(message: Message): SetReminder {
  return {
    id: message.key,
  };
}
