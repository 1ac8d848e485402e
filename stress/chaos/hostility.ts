import { Notify } from "@opend/core/serve/system/notify";
import { encodePush } from "@opend/core/server";
import { GtwEventType, NotifyType } from "@opend/core/system/notify";
import {
  corrupt,
  cutMidFrame,
  delayReplies,
  disconnectAfter,
  type Fault,
  goSilent,
  loseReplies,
  refuseConnections,
  refuseRequests,
  reorderReplies,
  repeatReplies,
  splitSegments,
} from "@opend/simulator";

/**
 * Sends a flood of notifications after each reply. Each of them requires a request for OpenD's state.
 */
const flood: Fault = {
  name: "flood",
  begin: () => ({
    on: ({ loginId, send }) => ({
      message(message, next) {
        next(message);
        if (message.kind !== "reply" || message.protoId === loginId) return;
        for (let serialNo = 0; serialNo < 200; serialNo += 1)
          send({ kind: "push", protoId: Notify.id, serialNo, body: event });
      },
    }),
  }),
};

const event = encodePush(Notify, {
  type: NotifyType.NotifyType_GtwEvent,
  event: { eventType: GtwEventType.GtwEventType_NetCfgMissing, desc: "\u001b[2Jno network" },
});

/**
 * All hostile behaviour of the server. Calls may fail, but only with an error of the SDK. A name that
 * the soak test has too is the same fault there.
 */
export const hostility = {
  "seven bytes at a time": splitSegments({ bytes: 7 }),
  "bodies flipped": corrupt({ what: "body", count: 3 }),
  "fields missing": corrupt({ what: "missing-field", count: 10 }),
  "unknown protocols": corrupt({ what: "protocol", count: 10 }),
  "a wrong beginning": corrupt({ what: "magic", count: 1 }),
  "a wrong hash": corrupt({ what: "sha1", count: 1 }),
  "a length of gigabytes": corrupt({ what: "bodyLength", count: 1 }),
  "replies lost": loseReplies({ count: 5 }),
  "replies doubled": repeatReplies(),
  "replies reversed": reorderReplies({ window: 4 }),
  "replies delayed for long": delayReplies({ ms: 20, jitterMs: 100 }),
  // A longer window would block Qot_Sub for half a minute, which is correct behaviour.
  "refused as too frequent": refuseRequests({ requests: 5, seconds: 1, count: 3 }),
  "a flood of notifications": flood,
  "cut in the middle of a frame or message": cutMidFrame({ count: 1 }),
  "cut after 40 frames": disconnectAfter({ frames: 40 }),
  silence: goSilent(),
  "connections refused": refuseConnections({ count: 3 }),
} satisfies Readonly<Record<string, Fault>>;

export type Hostility = keyof typeof hostility;
