import { GetGlobalStatePart } from "../../gen/strict/system/get-global-state.ts";
import { encodeRequest } from "../../protocol.ts";
import type { KeepAlive } from "../dialect.ts";

/**
 * Sends a small request after silence: GetGlobalState (1002) without a user id. The WebSocket service
 * has no keep-alive, so a dead link would otherwise not be noticed.
 */
export function webSocketKeepAlive(silenceMs: number): KeepAlive {
  return {
    protocol: GetGlobalStatePart,
    body: () => encodeRequest(GetGlobalStatePart, { userID: 0n }),
    everyMs: silenceMs,
    onlyInSilence: true,
    deadAfterMs: 10_000,
  };
}
