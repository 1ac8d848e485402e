import { ArgumentError, type ProtocolRef, ReadOnlyError } from "../errors.ts";
import { tradingReads } from "../gen/strict/trading-reads.ts";

/**
 * The id to send. Only the id decides, because a user can pass any object as a protocol. Ids of
 * system protocols begin at 1000, of trading at 2000 and of quotes at 3000. Of trading, only requests
 * that are known not to trade are sent.
 *
 * @throws {ReadOnlyError | ArgumentError}
 */
export function idToSend(protocol: ProtocolRef): number {
  const { id } = protocol;
  // A frame would cut other numbers to 32 bits, possibly to the id of a trading request.
  if (!Number.isInteger(id)) throw new ArgumentError("protocol.id", "an integer", id);
  const area = Math.floor(id / 1000);
  if (area !== 1 && area !== 3 && !tradingReads.includes(id)) throw new ReadOnlyError(protocol);
  return id;
}
