// Generated from Qot_GetUserSecurityGroup.GroupType by tools/rows. Do not edit.
import type { NameIn } from "../../enum-name.ts";

/** Texts by the numbers of the schema's `GroupType`. */
export const watchlistGroupTypes = {
  0: "unknown",
  1: "custom",
  2: "system",
  3: "all",
} as const;

/** The creator of a group of the watchlist: the user, or the system. */
export type WatchlistGroupType = NameIn<typeof watchlistGroupTypes>;
