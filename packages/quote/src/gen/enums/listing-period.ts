// Generated from Qot_Common.IpoPeriod by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `IpoPeriod`. */
export const listingPeriods = {
  1: "today",
  2: "tomorrow",
  3: "nextWeek",
  4: "lastWeek",
  5: "lastMonth",
} as const;

/** The listing date of a warrant. */
export type ListingPeriod = (typeof listingPeriods)[keyof typeof listingPeriods];
