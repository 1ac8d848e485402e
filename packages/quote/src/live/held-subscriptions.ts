import type { CallOptions } from "@opend/core";
import type { Requester } from "../ask/requester.ts";
import { codeText } from "../codes.ts";
import type { Unknown } from "../enum-name.ts";
import type { Adjustment } from "../rows/candle.ts";
import type { Hours } from "../rows/hours.ts";
import { type KindName, kindNames } from "../rows/kind-names.ts";
import { holdings } from "./ledger/holdings.ts";
import type { Terms } from "./ledger/terms.ts";
import { heldTermsOf } from "./subscriptions.ts";

/** A security and kind that a connection holds. */
export interface HeldSubscription {
  readonly code: string;
  /** As in `subscribe`; `unknown(22)` for a subtype that has no kind here. */
  readonly kind: KindName | Unknown;
  /**
   * Which hours, where streams have asked for more than regular ones. OpenD does not tell: known is
   * what this connection has subscribed by `subscribe`, for all its streams together.
   */
  readonly session?: Hours;
  /** There where a stream has asked for each order; known as `session` is. */
  readonly orderDetail?: true;
  /** There where candles are pushed other than adjusted forward alone; known as `session` is. */
  readonly adjustments?: readonly Adjustment[];
}

/** What a connection holds at OpenD. */
export interface HeldSubscriptions {
  readonly held: readonly HeldSubscription[];
  /** Of the quota, over all connections of this OpenD. */
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
  // OpenD does not report the terms of a subscription. The SDK knows those that it made.
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

/** Terms that are not OpenD's default. */
const told = ({ hours, hasOrders, adjustments }: Terms): Partial<HeldSubscription> => ({
  ...(hours !== undefined && hours !== "regular" && { session: hours }),
  ...(hasOrders && { orderDetail: true }),
  ...(adjustments.some((adjustment) => adjustment !== "forward") && { adjustments }),
});

const kindOf = (subType: number): KindName | Unknown => kindNames[subType] ?? `unknown(${subType})`;
