import { Notify } from "@opend/core/serve/system/notify";
import { encodePush } from "@opend/core/server";
import { NotifyType } from "@opend/core/system/notify";
import type { Fault } from "../traffic/fault.ts";

/**
 * A push comes before and after every reply but that of the login: a Notify, whoever asked for it. On
 * TCP it has the reply's own serial number, since pushes are numbered without regard to requests.
 */
export const interleavePushes = (): Fault => ({
  name: "interleavePushes",
  begin: () => ({
    on: ({ loginId }) => ({
      message(message, next) {
        const { kind, protoId, serialNo } = message;
        if (kind !== "reply" || protoId === loginId) return next(message);
        const push = { kind: "push", protoId: Notify.id, serialNo, body: usedQuota } as const;
        next(push);
        next(message);
        next(push);
      },
    }),
  }),
});

const usedQuota = encodePush(Notify, {
  type: NotifyType.NotifyType_UsedQuota,
  usedQuota: { usedSubQuota: 0, usedKLineQuota: 0 },
});
