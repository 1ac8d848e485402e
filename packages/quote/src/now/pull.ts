import {
  ArgumentError,
  type CallOptions,
  type Init,
  isOpendError,
  type SendableProtocol,
} from "@opend/core";
import { copied, partOf } from "@opend/core/internal";
import { isRefusal } from "../ask/refusal.ts";
import type { Requester } from "../ask/requester.ts";
import { rightNamer, speaksOfRights } from "../ask/rights/missing-right.ts";
import type { RowKind } from "../rows/kind.ts";
import type { SubscriptionTerms } from "../rows/subscription-terms.ts";
import { NotSubscribedError } from "./not-subscribed.ts";

/** Subscribes what a pull needs, before the pull. */
export type AutoSubscribe<Opend extends Requester> = (
  opend: Opend,
  needed: Needed,
  options: CallOptions,
) => Promise<void>;

/**
 * Options of a pull: a request that OpenD answers only if this connection has the subscription.
 *
 * A pull rejects as a request does, see {@link Requester}. When the subscription is missing, it
 * rejects with a {@link NotSubscribedError} (`reply-failed`), whose message contains the line to add.
 */
export interface PullOptions<Opend extends Requester = Requester> extends CallOptions {
  /**
   * `autoSubscribe` of this package: the pull subscribes what it needs, and keeps the subscription for
   * OpenD's minimum of a minute. It needs a whole connection, not `request` alone. Default: a pull of
   * something that is not subscribed fails.
   */
  readonly autoSubscribe?: AutoSubscribe<Opend> | undefined;
}

/** The subscription that a pull needs. */
export interface Needed {
  readonly codes: readonly string[];
  readonly kind: RowKind;
  /** The options for `autoSubscribe`. */
  readonly options?: SubscriptionTerms;
}

/**
 * Sends a request that OpenD answers only with a subscription.
 *
 * @throws {NotSubscribedError} `reply-failed`: the subscription is missing. {@link MissingRightError}
 * `reply-failed`: a quote right is missing. After a refusal, GetUserInfo (1005) is requested to find
 * out.
 */
export async function pull<Opend extends Requester, C2S extends object, S2C extends object>(
  opend: Opend,
  needed: Needed,
  protocol: SendableProtocol<C2S, S2C>,
  c2s: Init<C2S>,
  given: PullOptions<Opend>,
): Promise<S2C> {
  const { autoSubscribe, ...options } = copied(given);
  const { codes, kind } = needed;
  if (autoSubscribe !== undefined && typeof autoSubscribe !== "function")
    throw new ArgumentError("autoSubscribe", "autoSubscribe, or left out", autoSubscribe);
  partOf(opend, "request");
  // A pull has its own field for the adjustment, which does not depend on the pushed ones.
  const { adjustment: _, ...terms } = needed.options ?? {};
  await autoSubscribe?.(opend, needed, options);
  try {
    return await opend.request(protocol, c2s, options);
  } catch (error) {
    if (!isOpendError(error) || error.code !== "reply-failed") throw error;
    const isUnsubscribed = speaksOfSubscribing(error.retMsg);
    // A text such as "No right to subscribe" mentions both.
    if (isUnsubscribed && !speaksOfRights(error.retMsg))
      throw new NotSubscribedError(error, codes, kind.name, terms);
    const nameRight = isRefusal(error)
      ? await rightNamer(opend, { ...options, whenLost: "fail" })
      : undefined;
    const named = nameRight?.(codes, error) ?? error;
    throw named === error && isUnsubscribed
      ? new NotSubscribedError(error, codes, kind.name, terms)
      : named;
  }
}

// OpenD has no error number for this refusal. The words are assumptions, in OpenD's three languages.
const speaksOfSubscribing = (retMsg: string | undefined): boolean =>
  /subscri|订阅|訂閱/i.test(retMsg ?? "");
