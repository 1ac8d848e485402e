import type { Protocol } from "@opend/core";
import { protocols } from "@opend/core/protocols";
import type { OfficialClass } from "./client.ts";

/** Methods that send no request. */
const others: ReadonlySet<string> = new Set(["constructor", "start", "stop", "getConnID"]);

/** All methods of the official client that send a request. */
export const methodsOf = (Client: OfficialClass): string[] =>
  Object.getOwnPropertyNames(Client.prototype).filter(
    (name) => !name.startsWith("_") && !others.has(name),
  );

/** The protocol of a method: `GetKL` is Qot_GetKL, `GetFlowSummary` is Trd_FlowSummary. */
export function protocolOf(method: string): Protocol | undefined {
  const names = [method, method.replace(/^Get/, "")];
  for (const name of names)
    for (const protocol of protocols)
      if (protocol.kind === "request" && protocol.name.replace(/^(Qot|Trd)_/, "") === name)
        return protocol;
  return undefined;
}
