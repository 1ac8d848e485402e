// Generated from Qot_GetEarningsCalendar.EarningsCalendarStockListType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `EarningsCalendarStockListType`. */
export const calendarStockLists = {
  0: "unknown",
  1: "watchlist",
  2: "position",
  3: "special",
} as const;

/** A list of stocks for a calendar. */
export type CalendarStockList = (typeof calendarStockLists)[keyof typeof calendarStockLists];
