// Generated from Qot_GetUserSecurityGroup by tools/questions. Do not edit.
import { type C2S, GetUserSecurityGroup, type S2C } from "@opend/core/qot/get-user-security-group";
import type { CallOptions } from "@opend/core";
import { type Choice, choice } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { watchlistGroupTypes } from "../enums/watchlist-group-type.ts";
import { type WatchlistGroup, watchlistGroup as readWatchlistGroup } from "../rows/watchlist-group.ts";

/** The arguments of {@link watchlistGroupsQuestion}. */
export interface WatchlistGroupsArguments {
  /** The user's own groups, those of the system, or all. */
  readonly type: Choice<typeof watchlistGroupTypes>;
}

/** Qot_GetUserSecurityGroup as a value, for tools. */
export const watchlistGroupsQuestion: SingleQuestion<WatchlistGroupsArguments, C2S, S2C, readonly WatchlistGroup[]> = {
  protocol: GetUserSecurityGroup,
  arguments: {
    type: { field: "groupType", kind: choice(watchlistGroupTypes), isRequired: true },
  },
  about: () => [],
  answer: ({ groupList }) => groupList.map(readWatchlistGroup),
};

/**
 * The groups of the account's watchlist.
 *
 * ```ts
 * const groups = await watchlistGroups(opend, "all");
 * console.log(groups.map(({ name, type }) => [name, type]));
 * ```
 *
 * Qot_GetUserSecurityGroup (3222), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function watchlistGroups(
  opend: Requester,
  type: Choice<typeof watchlistGroupTypes>,
  options: CallOptions = {},
): Promise<readonly WatchlistGroup[]> {
  return single(opend, watchlistGroupsQuestion, { type }, options);
}
