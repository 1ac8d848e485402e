/** What silence after InitConnect probably means; OpenD's answer to a wrong start is not documented. */
export function explainTcpSilence(hasKey: boolean): string {
  return hasKey
    ? "probably OpenD holds another RSA key or none, has its 128 connections, or this is its WebSocket port"
    : "probably OpenD wants an encrypted connection (give `rsaKey`), has its 128 connections, or this is its WebSocket port";
}
