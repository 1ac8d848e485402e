import type { Frame } from "../dialect/dialect.ts";
import { GetGlobalState } from "../gen/strict/system/get-global-state.ts";
import { Notify } from "../gen/strict/system/notify.ts";
import { decodePush } from "../protocol.ts";
import type { RestoringRequest } from "./restore.ts";
import type { UpstreamState } from "./state.ts";

const upstream = (isLoggedIn: boolean): UpstreamState => (isLoggedIn ? "up" : "down");

/** What OpenD says of its own link, asked by GetGlobalState (1002). */
export async function askUpstream(
  request: RestoringRequest,
  userId: bigint,
): Promise<UpstreamState> {
  const { qotLogined } = await request(GetGlobalState, { userID: userId });
  return upstream(qotLogined);
}

/** What a pushed Notify (1003) says of it; `undefined` for other pushes and other news. */
export function upstreamOf(frame: Frame): UpstreamState | undefined {
  if (frame.protoId !== Notify.id) return undefined;
  try {
    const { connectStatus } = decodePush(Notify, frame.body);
    return connectStatus && upstream(connectStatus.qotLogined);
  } catch {
    // An unreadable notification is told to those who stream Notify.
    return undefined;
  }
}
