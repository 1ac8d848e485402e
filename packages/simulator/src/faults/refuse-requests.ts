import { InitConnect } from "@opend/core/serve/system/init-connect";
import { encodeReply } from "@opend/core/server";
import { tooFrequent } from "../account/frequency.ts";
import { failed } from "../refusal.ts";
import { type Choice, chooser } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";
import { requireWhole } from "../traffic/require-whole.ts";

export interface RequestRefusal extends Choice {
  /** The limit that the text names. Default 10. */
  readonly requests?: number;
  /** The limit's seconds. Default 30. */
  readonly seconds?: number;
}

/**
 * Refuses requests as too frequent, even the first one. Logins are not refused.
 *
 * @throws {ArgumentError} when a number is out of its range.
 */
export function refuseRequests(refusal: RequestRefusal = {}): Fault {
  const { requests = 10, seconds = 30, ...choice } = refusal;
  requireWhole("requests", requests, 1);
  requireWhole("seconds", seconds, 1);
  return {
    name: "refuseRequests",
    begin() {
      const isHit = chooser(choice);
      return {
        on: (line) => ({
          request(request, next) {
            if (request.protoId === line.loginId || !isHit(request)) return next(request);
            // Every reply uses the same fields for a failure.
            const retMsg = tooFrequent({ requests, windowMs: seconds * 1000 });
            const body = encodeReply(InitConnect, { retType: failed, retMsg });
            line.send({ ...request, kind: "reply", body });
          },
        }),
      };
    },
  };
}
