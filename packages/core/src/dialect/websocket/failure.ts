import { ConnectError, type ServiceFailure } from "../../errors.ts";

const failures: Readonly<Record<number, ServiceFailure>> = {
  1: "no-reply",
  2: "upstream-timeout",
  3: "opend-lost",
};

/** What the error number of a reply's header means; 0 means nothing. */
export function serviceFailure(error: number): ServiceFailure | undefined {
  return error === 0 ? undefined : (failures[error] ?? `unknown(${error})`);
}

/** What such a number means in the reply to a login: the known ones speak of OpenD, not of the key. */
export function loginFailure({
  reason,
  text,
}: {
  readonly reason: ServiceFailure;
  readonly text: string;
}): ConnectError {
  const why = text || reason;
  return Object.values(failures).includes(reason)
    ? new ConnectError("opend-lost", `OpenD's WebSocket service cannot reach its OpenD: ${why}`)
    : new ConnectError("login-refused", `OpenD's WebSocket service refused the login: ${why}`);
}

export function explainWebSocketSilence(): string {
  return "probably this is OpenD's TCP port, or its WebSocket service has lost OpenD";
}
