/*
 * Every protocol for servers. Only for tests and tools: it imports all messages, both for reading and
 * for writing.
 */
import { servedProtocols } from "../gen/serve/protocols.ts";
import type {
  AnyProtocol,
  AnyServed,
  Protocol,
  Push,
  ServedProtocol,
  ServedPush,
} from "../protocol.ts";

export { servedProtocols };

const byId: ReadonlyMap<number, AnyServed> = new Map(
  servedProtocols.map((each) => [each.id, each]),
);

/** Returns the server's constant of a protocol. */
export function served<C2S extends object, S2C extends object>(
  protocol: Protocol<C2S, S2C>,
): ServedProtocol<C2S, S2C>;
export function served<S2C extends object>(protocol: Push<S2C>): ServedPush<S2C>;
export function served({ id, name }: AnyProtocol): AnyServed {
  const found = byId.get(id);
  if (!found) throw new TypeError(`${name} (${id}) is not a protocol of this schema`);
  return found;
}
