export const names: Readonly<Record<string, string>> = {
  "Qot_GetUserSecurityGroup.GroupData.groupName": "name",
  "Qot_GetUserSecurityGroup.GroupData.groupType": "type",
  "Qot_GetPriceReminder.PriceReminder.itemList": "reminders",
  "Qot_GetPriceReminder.PriceReminderItem.key": "id",
  "Qot_GetPriceReminder.PriceReminderItem.type": "condition",
  "Qot_GetPriceReminder.PriceReminderItem.freq": "frequency",
  "Qot_GetPriceReminder.PriceReminderItem.isEnable": "isEnabled",
  "Qot_GetPriceReminder.PriceReminderItem.reminderSessionList": "sessions",
  "Qot_SetPriceReminder.S2C.key": "id",
};
