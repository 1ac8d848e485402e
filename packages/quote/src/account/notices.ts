import type { Stream } from "@opend/core";
import { Notify } from "@opend/core/system/notify";
import { type PushConnection, type PushOptions, pushRows } from "../ask/push-rows.ts";
import { type Notice, notice } from "./notice.ts";

/**
 * A stream of OpenD's notices: about its login, its own links, and the rights and quotas of this
 * login.
 *
 * ```ts
 * for await (const notice of notices(opend)) {
 *   if (notice.type === "rights") console.log(notice.rights);
 *   if (notice.type === "event") console.log(notice.event, notice.text);
 *   break;
 * }
 * ```
 *
 * A type or event that this version does not know is `unknown(16)`. Market states are not among the
 * notices; see `watchMarketStates` of `@opend/quote/reference`. Notify (1003), a push, no frequency
 * limit.
 *
 * @throws while iterating, see {@link PushOptions}.
 */
export const notices = (opend: PushConnection, options?: PushOptions): Stream<Notice> =>
  pushRows(opend, Notify, notice, options);
