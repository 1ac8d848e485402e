// Generated from Qot_GetUserSecurity by tools/questions. Do not edit.
import { type C2S, GetUserSecurity, type S2C } from "@opend/core/qot/get-user-security";
import type { CallOptions } from "@opend/core";
import { text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import { type StaticInfo, staticInfo as readStaticInfo } from "../../rows/static-info.ts";

/** The arguments of {@link watchlistQuestion}. */
export interface WatchlistArguments {
  /** The name of the group. */
  readonly group: string;
}

/** Qot_GetUserSecurity as a value, for tools. */
export const watchlistQuestion: SingleQuestion<WatchlistArguments, C2S, S2C, readonly StaticInfo[]> = {
  protocol: GetUserSecurity,
  arguments: {
    group: { field: "groupName", kind: text, isRequired: true },
  },
  about: () => [],
  answer: ({ staticInfoList }) => staticInfoList.map(readStaticInfo),
};

/**
 * The securities of a group of the account's watchlist.
 *
 * ```ts
 * const [group] = await watchlistGroups(opend, "all");
 * const securities = await watchlist(opend, group?.name ?? "All");
 * console.log(securities.map(({ code, name }) => [code, name]));
 * ```
 *
 * If several groups have this name, OpenD uses the first.
 *
 * Qot_GetUserSecurity (3213), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function watchlist(
  opend: Requester,
  group: string,
  options: CallOptions = {},
): Promise<readonly StaticInfo[]> {
  return single(opend, watchlistQuestion, { group }, options);
}
