import { copied } from "../given.ts";
import type { Connection } from "./connection.ts";
import { type ConnectionOptions, checkOptions, type Wiring } from "./options.ts";
import { openReconnecting } from "./reconnecting-connection.ts";

/**
 * Connects and logs in, within one deadline.
 *
 * @throws {ConnectError} `connect-failed` with the reason; the signal's reason when it is aborted.
 */
export async function openConnection(
  wiring: Wiring,
  options: ConnectionOptions = {},
): Promise<Connection> {
  const checked = copied(options);
  checkOptions(checked);
  return openReconnecting(wiring, checked);
}
