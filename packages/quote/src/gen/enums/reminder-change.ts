// Generated from Qot_SetPriceReminder.SetPriceReminderOp by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SetPriceReminderOp`. */
export const reminderChanges = {
  1: "add",
  2: "delete",
  3: "enable",
  4: "disable",
  5: "modify",
  6: "deleteAll",
} as const;

/** The change of price reminders. */
export type ReminderChange = (typeof reminderChanges)[keyof typeof reminderChanges];
