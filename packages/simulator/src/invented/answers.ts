import { servedProtocols } from "@opend/core/served";
import type { ServedProtocol } from "@opend/core/server";
import type { Unmodelled } from "../engine-options.ts";
import { handler } from "../handler.ts";
import type { Values } from "./message.ts";
import { inventReply } from "./reply.ts";

const requests: ReadonlyMap<number, ServedProtocol> = new Map(
  servedProtocols.flatMap((each) => (each.kind === "request" ? [[each.id, each] as const] : [])),
);

/** Answers every request of the schema that is not modelled. The README lists the rules of the replies. */
export const invented: Unmodelled = (protoId, seed) => {
  const protocol = requests.get(protoId);
  if (!protocol) return undefined;
  return handler(protocol, (c2s, { account: { time, userId, catalog } }) =>
    inventReply(protocol, c2s as Values, { seed, nowSeconds: time.seconds(), userId, catalog }),
  );
};
