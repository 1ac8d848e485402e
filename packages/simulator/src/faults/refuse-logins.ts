import { InitConnect } from "@opend/core/serve/system/init-connect";
import { encodeReply } from "@opend/core/server";
import { failed } from "../refusal.ts";
import { budget } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";

export interface LoginRefusal {
  /** OpenD's message. */
  readonly text: string;
  /** How many, over all connections. Default: all. */
  readonly count?: number;
}

/** Answers logins with a failure. The connection stays open. */
export const refuseLogins = ({ text, count }: LoginRefusal): Fault => ({
  name: "refuseLogins",
  begin() {
    const isLeft = budget(count);
    return {
      on: (line) => ({
        request(request, next) {
          if (request.protoId !== line.loginId || !isLeft()) return next(request);
          // The replies to both kinds of login use the same fields for a failure.
          const body = encodeReply(InitConnect, { retType: failed, retMsg: text });
          line.send({ ...request, kind: "reply", body });
        },
      }),
    };
  },
});
