import { Notify } from "@opend/core/serve/system/notify";
import { encodePush } from "@opend/core/server";
import { NotifyType } from "@opend/core/system/notify";
import type { Fault } from "../traffic/fault.ts";

/**
 * Sends a Notify before and after every reply except that of the login, even to clients that did not
 * request Notify. On TCP it has the reply's serial number, because pushes may reuse numbers of requests.
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
