/* The program of a page, or of Node's main thread, beside its worker. */
import { backOff, eventsOf } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { firstPush, tencent } from "@opend/runtimes/first-push";
import { connectPort } from "@opend/simulator/worker";

type Outbox = Parameters<typeof connectPort>[0];

/**
 * Sends a request, gets a push, is disconnected and sends a request again; on two connections at
 * once.
 */
export async function visit(worker: Outbox): Promise<object> {
  const reconnect = backOff({ firstMs: 1, maxMs: 5 });
  const [opend, other] = await Promise.all([
    connectPort(worker, { reconnect }),
    connectPort(worker, { reconnect }),
  ]);
  const { hkItemList } = await opend.request(GetShortInterest, { security: tencent, num: 3 });
  const { pushed } = await firstPush(opend);
  const events = eventsOf(opend);
  worker.postMessage("cut");
  for await (const { type } of events) if (type === "ready") break;
  const again = await opend.request(GetShortInterest, { security: tencent, num: 1 });
  await Promise.all([opend.close(), other.close()]);
  return {
    rows: hkItemList.map(({ timestampStr }) => timestampStr),
    pushed,
    again: again.hkItemList.length,
    generation: opend.state.generation,
  };
}

/** For a page: uses the worker whose script is at a URL. */
export async function visitWebWorker(url: string): Promise<object> {
  const { Worker } = globalThis as unknown as { Worker: new (url: string) => Outbox };
  return visit(new Worker(url));
}
