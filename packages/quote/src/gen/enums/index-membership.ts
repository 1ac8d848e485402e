// Generated from Qot_OptionCommon.IndexComponentType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `IndexComponentType`. */
export const indexMemberships = {
  0: "unknown",
  1: "dji",
  2: "ixic",
  3: "ndx",
  4: "spx",
} as const;

/** An index, for its members. */
export type IndexMembership = (typeof indexMemberships)[keyof typeof indexMemberships];
