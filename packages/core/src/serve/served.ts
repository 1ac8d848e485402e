/* Every protocol as a server needs it. For tests and tools: it drags all messages in, twice. */
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

/** The server's constant of a protocol, from the client's. */
export function served<C2S extends object, S2C extends object>(
  protocol: Protocol<C2S, S2C>,
): ServedProtocol<C2S, S2C>;
export function served<S2C extends object>(protocol: Push<S2C>): ServedPush<S2C>;
export function served({ id, name }: AnyProtocol): AnyServed {
  const found = byId.get(id);
  if (!found) throw new TypeError(`${name} (${id}) is no protocol of this schema`);
  return found;
}
