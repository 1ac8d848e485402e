import { InitConnect } from "@opend/core/serve/system/init-connect";
import { encodeReply } from "@opend/core/server";
import { failed } from "../refusal.ts";
import { budget } from "../traffic/choice.ts";
import type { Fault } from "../traffic/fault.ts";

export interface LoginRefusal {
  /** OpenD's words. */
  readonly text: string;
  /** How many, over all connections. Default: all. */
  readonly count?: number;
}

/** Logins are answered with a failure; the connection stays. */
export const refuseLogins = ({ text, count }: LoginRefusal): Fault => ({
  name: "refuseLogins",
  begin() {
    const isLeft = budget(count);
    return {
      on: (line) => ({
        request(request, next) {
          if (request.protoId !== line.loginId || !isLeft()) return next(request);
          // The replies to both kinds of login say it in the same fields.
          const body = encodeReply(InitConnect, { retType: failed, retMsg: text });
          line.send({ ...request, kind: "reply", body });
        },
      }),
    };
  },
});
