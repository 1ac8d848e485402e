import type { CallOptions } from "@opend/core";
import { GetBroker } from "@opend/core/qot/get-broker";
import { codeOf } from "../ask/list.ts";
import { security } from "../codes.ts";
import { type BrokerQueue, brokerQueue as brokerQueueRow } from "../rows/broker-queue.ts";
import { type PullSource, pull } from "./pull.ts";

export async function brokerQueue(
  source: PullSource,
  code: string,
  options: CallOptions = {},
): Promise<BrokerQueue> {
  const c2s = { security: security(codeOf(code, ["HK"])) };
  const needed = { codes: [code], kind: "brokerQueue" } as const;
  return brokerQueueRow(await pull(source, needed, GetBroker, c2s, options));
}
