import type { Connection } from "./connection.ts";
import { type ConnectionOptions, checkOptions, type Wiring } from "./options.ts";
import { ReconnectingConnection } from "./reconnecting-connection.ts";

/**
 * Connects and logs in, within one deadline.
 *
 * @throws {ConnectError} `connect-failed` with the reason; the signal's reason when it is aborted.
 */
export async function openConnection(
  wiring: Wiring,
  options: ConnectionOptions = {},
): Promise<Connection> {
  checkOptions(options);
  const connection = new ReconnectingConnection(wiring, options);
  await connection.open();
  return connection;
}
