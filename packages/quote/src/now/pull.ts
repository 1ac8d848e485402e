import { type CallOptions, type Init, isOpendError, type SendableProtocol } from "@opend/core";
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
 * Options of a pull: a request that OpenD answers from what this connection has subscribed.
 *
 * A pull rejects as a request does, see {@link Requester}. When the subscription is missing, it rejects
 * with a {@link NotSubscribedError} (`reply-failed`), whose message has the line to add.
 */
export interface PullOptions<Opend extends Requester = Requester> extends CallOptions {
  /**
   * `autoSubscribe` of this package: the pull subscribes what it needs, and keeps the subscription for
   * OpenD's minimum of a minute. It needs a whole connection, not `request` alone. Default: a pull of
   * something that is not subscribed fails.
   */
  readonly autoSubscribe?: AutoSubscribe<Opend> | undefined;
}

/** What a pull needs to be subscribed. */
export interface Needed {
  readonly codes: readonly string[];
  readonly kind: RowKind;
  /** On which terms, where it is subscribed for the pull. */
  readonly options?: SubscriptionTerms;
}

/**
 * Asks for something that OpenD answers from what a subscription has brought.
 *
 * @throws {NotSubscribedError} `reply-failed`: there is none. {@link MissingRightError} `reply-failed`:
 * the right to it is not there, as GetUserInfo (1005) tells, which is asked after a refusal.
 */
export async function pull<Opend extends Requester, C2S extends object, S2C extends object>(
  opend: Opend,
  needed: Needed,
  protocol: SendableProtocol<C2S, S2C>,
  c2s: Init<C2S>,
  { autoSubscribe, ...options }: PullOptions<Opend>,
): Promise<S2C> {
  const { codes, kind } = needed;
  // A pull says its adjustment by itself, whatever is pushed.
  const { adjustment: _, ...terms } = needed.options ?? {};
  await autoSubscribe?.(opend, needed, options);
  try {
    return await opend.request(protocol, c2s, options);
  } catch (error) {
    if (!isOpendError(error) || error.code !== "reply-failed") throw error;
    const isUnsubscribed = speaksOfSubscribing(error.retMsg);
    // "No right to subscribe" speaks of both.
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

// No field tells it apart from other failures. The words are assumed, in OpenD's three languages.
const speaksOfSubscribing = (retMsg: string | undefined): boolean =>
  /subscri|订阅|訂閱/i.test(retMsg ?? "");
