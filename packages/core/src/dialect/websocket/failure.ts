import type { ServiceFailure } from "../../errors.ts";

const failures: Readonly<Record<number, ServiceFailure>> = {
  1: "no-reply",
  2: "upstream-timeout",
  3: "opend-lost",
};

/** What the error number of a reply's header means; 0 means nothing. */
export function serviceFailure(error: number): ServiceFailure | undefined {
  return error === 0 ? undefined : (failures[error] ?? `unknown(${error})`);
}

export function explainWebSocketSilence(): string {
  return "probably this is OpenD's TCP port, or its WebSocket service has lost OpenD";
}
