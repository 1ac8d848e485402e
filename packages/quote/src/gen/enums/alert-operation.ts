// Generated from Qot_SetOptionEventAlert.AlertOpType by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `AlertOpType`. */
export const alertOperations = {
  0: "unknown",
  1: "add",
  2: "delete",
  3: "modify",
  4: "enable",
  5: "disable",
  6: "deleteAll",
} as const;

/** The change of alerts. */
export type AlertOperation = (typeof alertOperations)[keyof typeof alertOperations];
