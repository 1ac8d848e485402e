import { flag, oneOf } from "../ask/argument-kinds.ts";
import { type Hours, hoursNumbers } from "../rows/hours.ts";
import type { SubscriptionTerms } from "../rows/subscription-terms.ts";

/** The US hours of a pull. */
export interface PulledHours {
  /**
   * With `autoSubscribe`: the hours to subscribe for a US security. Default `regular`. If a stream of
   * the connection has subscribed wider hours, OpenD's reply includes them.
   */
  readonly session?: Hours | undefined;
  /** With `autoSubscribe`: the same as `session: "extended"`. */
  readonly extendedHours?: boolean | undefined;
}

/**
 * The given options.
 *
 * @throws {ArgumentError} `invalid-argument`: the session is unknown.
 */
export function pulledHours({ session, extendedHours }: PulledHours): SubscriptionTerms {
  if (session !== undefined) oneOf(hoursNumbers).send("session", session);
  if (extendedHours !== undefined) flag.send("extendedHours", extendedHours);
  return {
    ...(session !== undefined && { session }),
    ...(extendedHours !== undefined && { extendedHours }),
  };
}
