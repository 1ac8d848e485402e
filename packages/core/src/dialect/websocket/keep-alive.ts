import { GetGlobalState } from "../../gen/strict/system/get-global-state.ts";
import { encodeRequest } from "../../protocol.ts";
import type { KeepAlive } from "../dialect.ts";

/**
 * A light question after silence, GetGlobalState (1002) without a user: the WebSocket service knows
 * no keep-alive, and a link that is open and dead would never be noticed.
 */
export function webSocketKeepAlive(silenceMs: number): KeepAlive {
  return {
    protocol: GetGlobalState,
    body: () => encodeRequest(GetGlobalState, { userID: 0n }),
    everyMs: silenceMs,
    onlyInSilence: true,
    deadAfterMs: 10_000,
  };
}
