import { maxConnections } from "../../gen/strict/account-limits.ts";

/** The probable cause of silence after InitConnect. OpenD's answer to a wrong start is not documented. */
export function explainTcpSilence(hasKey: boolean): string {
  const key = hasKey
    ? "OpenD holds another RSA key or none"
    : "OpenD requires an encrypted connection (pass `rsaKey`)";
  return `probably ${key}, already has its ${maxConnections} connections, or this is its WebSocket port`;
}
