import {
  ArgumentError,
  type CallOptions,
  type Init,
  isOpendError,
  type SendableProtocol,
} from "@opend/core";
import { isRefusal } from "../ask/refusal.ts";
import type { Requester } from "../ask/requester.ts";
import { rightNamer, speaksOfRights } from "../ask/rights/missing-right.ts";
import type { Kind } from "../live/kinds/kinds.ts";
import type { UnitOptions } from "../live/ledger/terms.ts";
import { NotSubscribedError } from "./not-subscribed.ts";

/** Sees to it that a subscription is there before something is asked that needs it. */
export type EnsureSubscribed = (needed: Needed, options: CallOptions) => Promise<void>;

/** What pulls ask. */
export interface PullSource {
  readonly opend: Requester;
  /** Without one, who pulls has to subscribe first. */
  readonly ensureSubscribed?: EnsureSubscribed | undefined;
}

/** What a pull needs to be subscribed. */
export interface Needed {
  readonly codes: readonly string[];
  readonly kind: Kind;
  /** On which terms, where it is subscribed for the pull. */
  readonly options?: UnitOptions;
}

/**
 * Asks for something that OpenD answers from what a subscription has brought.
 *
 * @throws {NotSubscribedError} `reply-failed`: there is none. {@link MissingRightError} `reply-failed`:
 * the right to it is not there, as GetUserInfo (1005) tells, which is asked after a refusal.
 */
export async function pull<C2S extends object, S2C extends object>(
  { opend, ensureSubscribed }: PullSource,
  needed: Needed,
  protocol: SendableProtocol<C2S, S2C>,
  c2s: Init<C2S>,
  options: CallOptions,
): Promise<S2C> {
  const { codes, kind } = needed;
  // A pull says its adjustment by itself, whatever is pushed.
  const { adjustment: _, ...terms } = needed.options ?? {};
  await ensureSubscribed?.(needed, options);
  try {
    return await opend.request(protocol, c2s, options);
  } catch (error) {
    if (!isOpendError(error) || error.code !== "reply-failed") throw error;
    const isUnsubscribed = speaksOfSubscribing(error.retMsg);
    // "No right to subscribe" speaks of both.
    if (isUnsubscribed && !speaksOfRights(error.retMsg))
      throw new NotSubscribedError(error, codes, kind, terms);
    const nameRight = isRefusal(error)
      ? await rightNamer(opend, { ...options, whenLost: "fail" })
      : undefined;
    const named = nameRight?.(codes, error) ?? error;
    throw named === error && isUnsubscribed
      ? new NotSubscribedError(error, codes, kind, terms)
      : named;
  }
}

// No field tells it apart from other failures. The words are assumed, in OpenD's three languages.
const speaksOfSubscribing = (retMsg: string | undefined): boolean =>
  /subscri|订阅|訂閱/i.test(retMsg ?? "");

/** @throws {ArgumentError} `invalid-argument`, with the option's name. */
export function countWithin(argument: string, count: number, most: number): number {
  if (!(Number.isInteger(count) && count >= 1 && count <= most))
    throw new ArgumentError(argument, `an integer from 1 to ${most}`, count);
  return count;
}

/** @throws {ArgumentError} `invalid-argument`, with the option's name. */
export function oneOf<Name extends string>(
  argument: string,
  numbers: Readonly<Record<Name, number>>,
  name: Name,
): number {
  if (!Object.hasOwn(numbers, name))
    throw new ArgumentError(argument, `one of ${Object.keys(numbers).join(", ")}`, name);
  return numbers[name];
}
