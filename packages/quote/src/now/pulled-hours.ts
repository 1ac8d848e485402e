import { oneOf } from "../ask/argument-kinds.ts";
import { type Hours, hoursNumbers } from "../rows/hours.ts";
import type { SubscriptionTerms } from "../rows/subscription-terms.ts";

/** Hours of the US that a pull is to see. */
export interface PulledHours {
  /**
   * With `autoSubscribe`: which hours of a US security are subscribed. Default `regular`. OpenD answers
   * from what the connection has subscribed, so wider hours that a stream has asked for come too.
   */
  readonly session?: Hours | undefined;
  /** With `autoSubscribe`: the same as `session: "extended"`. */
  readonly extendedHours?: boolean | undefined;
}

/** Those of them that are given. @throws {ArgumentError} `invalid-argument`: no such session. */
export function pulledHours({ session, extendedHours }: PulledHours): SubscriptionTerms {
  if (session !== undefined) oneOf(hoursNumbers).send("session", session);
  return {
    ...(session !== undefined && { session }),
    ...(extendedHours !== undefined && { extendedHours }),
  };
}
