// Generated from Qot_ModifyUserSecurity by tools/questions. Do not edit.
import { type C2S, ModifyUserSecurity, type S2C } from "@opend/core/qot/modify-user-security";
import type { CallOptions } from "@opend/core";
import { choice, codes, text } from "../../ask/argument-kinds.ts";
import { single, type SingleQuestion } from "../../ask/question.ts";
import type { Requester } from "../../ask/requester.ts";
import type { Codes } from "../../codes.ts";
import { type WatchlistChange, watchlistChanges } from "../enums/watchlist-change.ts";

/** The arguments of {@link changeWatchlistQuestion}. */
export interface ChangeWatchlistArguments {
  /** The name of the group. */
  readonly group: string;
  /** The change of the securities. */
  readonly change: WatchlistChange;
  /** The securities that are added, deleted or moved out. */
  readonly codes: Codes;
}

/** Qot_ModifyUserSecurity as a value, for tools. */
export const changeWatchlistQuestion: SingleQuestion<ChangeWatchlistArguments, C2S, S2C, void> = {
  protocol: ModifyUserSecurity,
  arguments: {
    group: { field: "groupName", kind: text, isRequired: true },
    change: { field: "op", kind: choice(watchlistChanges), isRequired: true },
    codes: { field: "securityList", kind: codes, isRequired: true },
  },
  about: ({ codes }) => [...codes],
  answer: () => undefined,
};

/**
 * Adds securities to a group of the account's watchlist, or removes them.
 *
 * ```ts
 * await changeWatchlist(opend, "Favorites", "add", ["HK.00700"]);
 * console.log("added");
 * ```
 *
 * `delete` deletes the securities from all groups. `moveOut` removes them from this group.
 *
 * It is never sent twice: when the link is lost before the reply, it rejects with `link-lost`.
 *
 * Qot_ModifyUserSecurity (3214), 10 requests per 30 s.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function changeWatchlist(
  opend: Requester,
  group: string,
  change: WatchlistChange,
  codes: Codes,
  options: CallOptions = {},
): Promise<void> {
  return single(opend, changeWatchlistQuestion, { group, change, codes }, options);
}
