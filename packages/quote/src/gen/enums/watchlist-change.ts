// Generated from Qot_ModifyUserSecurity.ModifyUserSecurityOp by tools/rows. Do not edit.

/** Texts by the numbers of the schema's `ModifyUserSecurityOp`. */
export const watchlistChanges = {
  1: "add",
  2: "delete",
  3: "moveOut",
} as const;

/** The change of the securities of a group. */
export type WatchlistChange = (typeof watchlistChanges)[keyof typeof watchlistChanges];
