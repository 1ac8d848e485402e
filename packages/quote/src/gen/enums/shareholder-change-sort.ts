// Generated from Qot_Common.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const shareholderChangeSorts = {
  62: "change",
  63: "holdingDate",
  64: "changePercent",
  65: "changeValue",
  66: "holdingPercent",
} as const;

/** The sort value for changed holdings. */
export type ShareholderChangeSort = (typeof shareholderChangeSorts)[keyof typeof shareholderChangeSorts];
