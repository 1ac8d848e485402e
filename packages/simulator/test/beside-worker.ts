/* What a page, or Node's main thread, does beside its worker. */
import { backOff, eventsOf, pushesOf } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { Sub } from "@opend/core/qot/sub";
import { UpdateBasicQot } from "@opend/core/qot/update-basic-qot";
import { connectPort } from "@opend/simulator/worker";

type Outbox = Parameters<typeof connectPort>[0];

const security = { market: 1, code: "00700" };

/** Asks, hears a push, is cut off and asks again; twice at once. */
export async function visit(worker: Outbox): Promise<object> {
  const reconnect = backOff({ firstMs: 1, maxMs: 5 });
  const [opend, other] = await Promise.all([
    connectPort(worker, { reconnect }),
    connectPort(worker, { reconnect }),
  ]);
  const { hkItemList } = await opend.request(GetShortInterest, { security, num: 3 });
  const pushes = pushesOf(opend, UpdateBasicQot);
  await opend.request(Sub, {
    securityList: [security],
    subTypeList: [1],
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  });
  const { value: push } = await pushes.next();
  const events = eventsOf(opend);
  worker.postMessage("cut");
  for await (const { type } of events) if (type === "ready") break;
  const again = await opend.request(GetShortInterest, { security, num: 1 });
  await Promise.all([opend.close(), other.close()]);
  return {
    rows: hkItemList.map(({ timestampStr }) => timestampStr),
    pushed: push?.basicQotList[0]?.security.code,
    again: again.hkItemList.length,
    generation: opend.state.generation,
  };
}

/** In a page: with the worker whose script is at a URL. */
export async function visitWebWorker(url: string): Promise<object> {
  const { Worker } = globalThis as unknown as { Worker: new (url: string) => Outbox };
  return visit(new Worker(url));
}
