// Generated from tools/questions/subjects/watchlists. Do not edit.
export type { StaticInfo } from "../../rows/static-info.ts";
export type { ReminderChange } from "../enums/reminder-change.ts";
export type { ReminderCondition } from "../enums/reminder-condition.ts";
export type { ReminderFrequency } from "../enums/reminder-frequency.ts";
export type { ReminderSession } from "../enums/reminder-session.ts";
export type { WatchlistChange } from "../enums/watchlist-change.ts";
export type { WatchlistGroupType } from "../enums/watchlist-group-type.ts";
export type { Reminder } from "../rows/reminder.ts";
export type { Reminders } from "../rows/reminders.ts";
export type { SetReminder } from "../rows/set-reminder.ts";
export type { WatchlistGroup } from "../rows/watchlist-group.ts";
export { type WatchlistGroupsArguments, watchlistGroups, watchlistGroupsQuestion } from "../questions/watchlist-groups.ts";
export { type WatchlistArguments, watchlist, watchlistQuestion } from "../questions/watchlist.ts";
export { type ChangeWatchlistArguments, changeWatchlist, changeWatchlistQuestion } from "../questions/change-watchlist.ts";
export { type RemindersOptions, type RemindersArguments, reminders, remindersQuestion } from "../questions/reminders.ts";
export { type SetReminderOptions, type SetReminderArguments, setReminder, setReminderQuestion } from "../questions/set-reminder.ts";
