// Generated from Qot_GetUserSecurityGroup.GroupData by tools/rows. Do not edit.
import type { GroupData as Message } from "@opend/core/qot/get-user-security-group";
import { enumName } from "../../enum-name.ts";
import { type WatchlistGroupType, watchlistGroupTypes } from "../enums/watchlist-group-type.ts";

/** One group of the watchlist. */
export interface WatchlistGroup {
  /** What the group is called. OpenD calls it `groupName`. */
  readonly name: string;
  /** The user's own or the system's. OpenD calls it `groupType`. */
  readonly type: WatchlistGroupType;
}

export function watchlistGroup(message: Message): WatchlistGroup {
  return {
    name: message.groupName,
    type: enumName(watchlistGroupTypes, message.groupType),
  };
}
