import { servedProtocols } from "@opend/core/served";
import type { ServedProtocol } from "@opend/core/server";
import type { Unmodelled } from "../engine-options.ts";
import { type Handler, handler } from "../handler.ts";
import { Refusal } from "../refusal.ts";
import type { Values } from "./message.ts";
import { inventReply } from "./reply.ts";

const requests: ReadonlyMap<number, ServedProtocol> = new Map(
  servedProtocols.flatMap((each) => (each.kind === "request" ? [[each.id, each] as const] : [])),
);

/**
 * Answers every request of the schema that is not modelled. The README lists the rules of the replies.
 * Requests that place or change orders, and those that unlock trading, are refused, because the
 * simulator does not trade.
 */
export const invented: Unmodelled = (protoId, seed) => {
  const protocol = requests.get(protoId);
  return protocol?.effect === "trade" ? refusing(protocol) : inventedWithTrading(protoId, seed);
};

/** The same, but requests that trade get invented replies too: for tests of decoders. */
export const inventedWithTrading: Unmodelled = (protoId, seed) => {
  const protocol = requests.get(protoId);
  if (!protocol) return undefined;
  return handler(protocol, (c2s, { account: { time, userId, catalog } }) =>
    inventReply(protocol, c2s as Values, { seed, nowSeconds: time.seconds(), userId, catalog }),
  );
};

const refusing = (protocol: ServedProtocol): Handler =>
  handler(protocol, () => {
    throw new Refusal(`${protocol.name} is not supported: the simulator does not trade`);
  });
