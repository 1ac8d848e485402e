import { ConnectError, type ServiceFailure } from "../../errors.ts";

const failures: Readonly<Record<number, ServiceFailure>> = {
  1: "no-reply",
  2: "upstream-timeout",
  3: "opend-lost",
};

/** Translates the error number in a reply's header; 0 is no error. */
export function serviceFailure(error: number): ServiceFailure | undefined {
  return error === 0 ? undefined : (failures[error] ?? `unknown(${error})`);
}

/** The error for such a number in the reply to a login. The known numbers concern OpenD, not the key. */
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
