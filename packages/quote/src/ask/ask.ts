import type { CallOptions, Init, SendableProtocol } from "@opend/core";
import { partOf } from "@opend/core/internal";
import { isRefusal } from "./refusal.ts";
import type { Requester } from "./requester.ts";
import { rightNamer } from "./rights/missing-right.ts";

/**
 * Sends a request about these codes, or about markets by their prefix (`"HK"`).
 *
 * @throws {MissingRightError} `reply-failed`: OpenD refused, and this login lacks a right that the
 * codes need. After a refusal, GetUserInfo (1005) is requested to find out. Other errors as
 * `request`.
 */
export async function ask<C2S extends object, S2C extends object>(
  opend: Requester,
  codes: readonly string[],
  protocol: SendableProtocol<C2S, S2C>,
  c2s: Init<C2S>,
  options?: CallOptions,
): Promise<S2C> {
  partOf(opend, "request");
  try {
    return await opend.request(protocol, c2s, options);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw (await rightNamer(opend, { ...options, whenLost: "fail" }))(codes, error);
  }
}
