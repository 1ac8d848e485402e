import type { CallOptions } from "@opend/core";
import type { Requester } from "../ask/requester.ts";
import type { Entitlements } from "../ask/rights/entitlements.ts";
import { freshRights } from "../ask/rights/known-rights.ts";

/**
 * The quote rights of this login: a row per right with its level.
 *
 * ```ts
 * const { rights, lacking } = await entitlements(opend);
 * console.log(rights, lacking("US.AAPL"));
 * ```
 *
 * Another device may hold a right for some time. The event `quote-right` of the connection reports
 * when a right is lost or returns. GetUserInfo (1005), of no documented limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export const entitlements = (opend: Requester, options?: CallOptions): Promise<Entitlements> =>
  freshRights(opend, options);
