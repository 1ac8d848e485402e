// Generated from Qot_GetReference.ReferenceType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `ReferenceType`. */
export const referenceTypes = {
  1: "warrant",
  2: "future",
} as const;

/** Securities that refer to another one: warrants to a stock, contracts to a main future. */
export type ReferenceType = (typeof referenceTypes)[keyof typeof referenceTypes];
