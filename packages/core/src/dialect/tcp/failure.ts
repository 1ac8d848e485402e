import { maxConnections } from "../../gen/strict/account-limits.ts";

/** What silence after InitConnect probably means; OpenD's answer to a wrong start is not documented. */
export function explainTcpSilence(hasKey: boolean): string {
  const key = hasKey
    ? "OpenD holds another RSA key or none"
    : "OpenD wants an encrypted connection (give `rsaKey`)";
  return `probably ${key}, has its ${maxConnections} connections, or this is its WebSocket port`;
}
