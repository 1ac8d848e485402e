import type { Random } from "../../random.ts";
import type { Target } from "../target.ts";
import { connectionTargets } from "./connection.ts";
import { jsonTargets } from "./json.ts";
import { messageTargets } from "./messages.ts";
import { serverTargets } from "./server.ts";
import { tcpTargets } from "./tcp.ts";
import { webSocketTargets } from "./websocket.ts";

export const targets: readonly Target[] = [
  ...tcpTargets,
  ...webSocketTargets,
  ...messageTargets,
  ...jsonTargets,
  ...serverTargets,
  ...connectionTargets,
];

/** Picks a target according to its share. */
export function pickTarget(among: readonly Target[], random: Random): Target {
  const whole = among.reduce((sum, { share }) => sum + share, 0);
  let at = (random.u32() / 2 ** 32) * whole;
  const found = among.find(({ share }) => {
    at -= share;
    return at < 0;
  });
  return found ?? (among[0] as Target);
}
