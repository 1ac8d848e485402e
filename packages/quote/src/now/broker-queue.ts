import { GetBroker } from "@opend/core/qot/get-broker";
import { codeOf } from "../ask/list.ts";
import type { Requester } from "../ask/requester.ts";
import { type CodeFor, security } from "../codes.ts";
import { type BrokerQueue, brokerQueue, brokerQueueKind } from "../rows/broker-queue.ts";
import { type PullOptions, pull } from "./pull.ts";

/**
 * The current broker queue of a Hong Kong security. It must be subscribed as `brokerQueue`.
 *
 * ```ts
 * const { bids } = await latestBrokerQueue(opend, "HK.00700");
 * console.log(bids[0]?.brokerName);
 * ```
 *
 * Qot_GetBroker (3014), no frequency limit. It needs the LV2 right.
 *
 * @throws as a pull does, see {@link PullOptions}.
 */
export async function latestBrokerQueue<Opend extends Requester, const Code extends string>(
  opend: Opend,
  code: CodeFor<"HK", Code>,
  options: PullOptions<Opend> = {},
): Promise<BrokerQueue> {
  const c2s = { security: security(codeOf(code, ["HK"])) };
  const needed = { codes: [code], kind: brokerQueueKind } as const;
  return brokerQueue(await pull(opend, needed, GetBroker, c2s, options));
}
