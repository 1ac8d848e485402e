import { ConnectError, MessageError } from "../errors.ts";

/**
 * Reads a login's reply; what is no such message was sent by somebody else.
 *
 * @throws {ConnectError} `not-opend`, with what that probably means; or whatever else `read` throws.
 */
export function readLogin<T>(read: () => T, probably: string): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof MessageError)) throw cause;
    throw new ConnectError("not-opend", `the login's reply is unreadable: ${probably}`, { cause });
  }
}
