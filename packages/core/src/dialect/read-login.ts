import { ConnectError, MessageError } from "../errors.ts";

/**
 * Reads the reply to a login. An unreadable reply means that the peer is not OpenD.
 *
 * @throws {ConnectError} `not-opend`, with the probable cause. Other errors of `read` pass through.
 */
export function readLogin<T>(read: () => T, probably: string): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof MessageError)) throw cause;
    throw new ConnectError("not-opend", `the login's reply is unreadable: ${probably}`, { cause });
  }
}
