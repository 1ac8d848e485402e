// Generated from Qot_GetInstitutionList.SortField by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `SortField`. */
export const institutionSorts = {
  0: "unknown",
  1: "positionValue",
  2: "positionValueChange",
  3: "positionCount",
  4: "positionCountChange",
} as const;

/** The sort value for institutions. */
export type InstitutionSort = (typeof institutionSorts)[keyof typeof institutionSorts];
