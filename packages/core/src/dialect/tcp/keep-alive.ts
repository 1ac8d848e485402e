import type { BodyFormat } from "../../body-format.ts";
import { KeepAlive as KeepAliveProtocol } from "../../gen/strict/system/keep-alive.ts";
import { encodeRequest } from "../../protocol.ts";
import type { KeepAlive, LoginResult } from "../dialect.ts";

/** If the login grants an interval of 0 or less, requests must not be sent without delay. */
const shortestIntervalMs = 1000;

/** KeepAlive (1004) after 4/5 of the interval that the login granted. */
export function tcpKeepAlive(
  { keepAliveIntervalMs = 0 }: LoginResult,
  format?: BodyFormat,
): KeepAlive {
  const intervalMs = Math.max(keepAliveIntervalMs, shortestIntervalMs);
  return {
    protocol: KeepAliveProtocol,
    body: (wallTimeMs) =>
      encodeRequest(KeepAliveProtocol, { time: BigInt(Math.floor(wallTimeMs / 1000)) }, format),
    everyMs: intervalMs * 0.8,
    onlyInSilence: false,
    deadAfterMs: intervalMs,
  };
}
