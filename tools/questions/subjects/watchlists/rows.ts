import type { RowSpec } from "../../../rows/spec.ts";

export const rows: readonly RowSpec[] = [
  { row: "WatchlistGroup", message: "Qot_GetUserSecurityGroup.GroupData" },
  { row: "Reminders", message: "Qot_GetPriceReminder.PriceReminder", of: "subject" },
  { row: "Reminder", message: "Qot_GetPriceReminder.PriceReminderItem" },
  {
    row: "SetReminder",
    message: "Qot_SetPriceReminder.S2C",
    doc: "The reminder that was added or changed.",
  },
];
