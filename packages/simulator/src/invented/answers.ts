import type { Protocol } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import { type Handler, handler } from "../handler.ts";
import type { Values } from "./message.ts";
import { inventReply } from "./reply.ts";

const requests: ReadonlyMap<number, Protocol> = new Map(
  protocols.flatMap((each) => (each.kind === "request" ? [[each.id, each] as const] : [])),
);

/** How a protocol that nobody modelled is answered: from the schema. `undefined` for a number that is none. */
export function inventedHandler(protoId: number, seed: number): Handler | undefined {
  const protocol = requests.get(protoId);
  if (!protocol) return undefined;
  return handler(protocol, (c2s, { account: { time, userId } }) =>
    inventReply(protocol, c2s as Values, { seed, nowSeconds: time.seconds(), userId }),
  );
}
