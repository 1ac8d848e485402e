import type { CallOptions } from "@opend/core";
import { partOf } from "@opend/core/internal";
import type { Requester } from "../ask/requester.ts";
import { codeText } from "../codes.ts";
import type { Unknown } from "../enum-name.ts";
import type { Adjustment } from "../rows/candle.ts";
import type { Hours } from "../rows/hours.ts";
import { type KindName, kindNames } from "../rows/kind-names.ts";
import { holdings } from "./ledger/holdings.ts";
import type { Terms } from "./ledger/terms.ts";
import { heldTermsOf } from "./subscriptions.ts";

/** One security and kind that the connection has subscribed. */
export interface HeldSubscription {
  readonly code: string;
  /** The kind, as in `subscribe`; `unknown(22)` for a subtype without a kind. */
  readonly kind: KindName | Unknown;
  /**
   * The subscribed hours, if they are wider than regular. OpenD does not report them. The SDK knows
   * those that `subscribe` requested on this connection, for all its streams together.
   */
  readonly session?: Hours;
  /** `true` if a stream subscribed each order; known as `session` is. */
  readonly orderDetail?: true;
  /** The subscribed adjustments, if they are not `forward` alone; known as `session` is. */
  readonly adjustments?: readonly Adjustment[];
}

/** The subscriptions of a connection at OpenD. */
export interface HeldSubscriptions {
  readonly held: readonly HeldSubscription[];
  /** How much of the quota all connections of this OpenD use. */
  readonly used: number;
  readonly left: number;
}

/**
 * The subscriptions that this connection holds at OpenD, and the quota that is left, as OpenD reports
 * them.
 *
 * ```ts
 * const { held, left } = await heldSubscriptions(opend);
 * console.log(held.length, left);
 * ```
 *
 * Qot_GetSubInfo (3003), no frequency limit.
 *
 * @throws as a request does, see {@link Requester}.
 */
export async function heldSubscriptions(
  opend: Requester,
  options?: CallOptions,
): Promise<HeldSubscriptions> {
  partOf(opend, "request");
  // OpenD does not report the terms of a subscription, so only those made by the SDK are known.
  const termsOf = heldTermsOf(opend);
  const { own, quotaUsed, quotaLeft } = await holdings((protocol, c2s) =>
    opend.request(protocol, c2s, options),
  );
  const held = own.map((holding): HeldSubscription => {
    const code = codeText(holding.security);
    const terms = termsOf(holding);
    return { code, kind: kindOf(holding.kind.subType), ...(terms && told(terms)) };
  });
  return { held, used: quotaUsed, left: quotaLeft };
}

/** The terms that differ from OpenD's defaults. */
const told = ({ hours, hasOrders, adjustments }: Terms): Partial<HeldSubscription> => ({
  ...(hours !== undefined && hours !== "regular" && { session: hours }),
  ...(hasOrders && { orderDetail: true }),
  ...(adjustments.some((adjustment) => adjustment !== "forward") && { adjustments }),
});

const kindOf = (subType: number): KindName | Unknown => kindNames[subType] ?? `unknown(${subType})`;
