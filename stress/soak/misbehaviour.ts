import {
  corrupt,
  cutMidFrame,
  delayReplies,
  disconnectAfter,
  type Fault,
  goSilent,
  interleavePushes,
  mergeSegments,
  refuseConnections,
  reorderReplies,
  repeatReplies,
  splitSegments,
} from "@opend/simulator";

const onTcp = (fault: Fault): Fault => ({
  name: fault.name,
  begin() {
    const effect = fault.begin();
    return { on: (line) => (line.dialect === "tcp" && effect.on?.(line)) || {} };
  },
});

/**
 * Faults of the simulator after which every read must still succeed. Faults with wrong or missing
 * answers (lost replies, altered bodies, refused logins) are left out, because they cause errors.
 */
export const misbehaviour = {
  "seven bytes at a time": splitSegments({ bytes: 7 }),
  "segments merged": mergeSegments({ bytes: 3000 }),
  "replies doubled": repeatReplies(),
  "replies reversed": reorderReplies({ window: 4 }),
  "replies delayed": delayReplies({ ms: 5, jitterMs: 20 }),
  "pushes in between": interleavePushes(),
  // Half a WebSocket message is a whole frame with an altered body.
  "cut in the middle of a frame": onTcp(cutMidFrame({ count: 1 })),
  "cut after 40 frames": disconnectAfter({ frames: 40 }),
  silence: goSilent(),
  "connections refused": refuseConnections({ count: 3 }),
  "a wrong beginning": corrupt({ what: "magic", count: 1 }),
  "a wrong hash": corrupt({ what: "sha1", count: 1 }),
  "a length of gigabytes": corrupt({ what: "bodyLength", count: 1 }),
} satisfies Readonly<Record<string, Fault>>;

export type Misbehaviour = keyof typeof misbehaviour;
