import type { EnumSpec } from "../../../rows/spec.ts";

export const enums: readonly EnumSpec[] = [
  {
    values: "Qot_GetUserSecurityGroup.GroupType",
    type: "WatchlistGroupType",
    doc: "The creator of a group of the watchlist: the user, or the system.",
  },
  {
    values: "Qot_ModifyUserSecurity.ModifyUserSecurityOp",
    type: "WatchlistChange",
    of: "arguments",
    doc: "The change of the securities of a group.",
    texts: { Del: "delete" },
    omit: ["Unknown"],
  },
  {
    values: "Qot_SetPriceReminder.SetPriceReminderOp",
    type: "ReminderChange",
    of: "arguments",
    doc: "The change of price reminders.",
    texts: { Del: "delete", DelAll: "deleteAll" },
    omit: ["Unknown"],
  },
  {
    values: "Qot_Common.PriceReminderFreq",
    type: "ReminderFrequency",
    doc: "How often a price reminder is triggered.",
    texts: { OnceADay: "onceADay", OnlyOnce: "once" },
  },
];
