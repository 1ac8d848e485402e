/* The program of a page with a worker whose script is the built `@opend/simulator/web-worker`. */
import { backOff, eventsOf, isOpendError } from "@opend/core";
import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { firstPush, tencent } from "@opend/runtimes/first-push";
import { type StartInWorkerOptions, startInWorker } from "@opend/simulator/worker";

const newWorker = (url: string): Worker => new Worker(url, { type: "module" });

/** The time from the creation of the worker to its first reply, in milliseconds. */
export async function coldStartMs(url: string): Promise<number> {
  const begin = performance.now();
  const worker = newWorker(url);
  const simulator = await startInWorker(worker);
  const opend = await simulator.connect();
  await opend.request(GetShortInterest, { security: tencent });
  const took = performance.now() - begin;
  await opend.close();
  worker.terminate();
  return took;
}

/** Sends requests, gets pushes, changes the state of OpenD, and reconnects; on two links. */
export async function visit(url: string): Promise<object> {
  const worker = newWorker(url);
  const simulator = await startInWorker(worker, { seed: 7, pushIntervalMs: 5 });
  const reconnect = backOff({ firstMs: 1, maxMs: 5 });
  const [opend, other] = await Promise.all([
    simulator.connect({ reconnect }),
    simulator.connect({ reconnect }),
  ]);
  const { hkItemList } = await opend.request(GetShortInterest, { security: tencent, num: 3 });
  const { pushed } = await firstPush(opend);
  const remove = await simulator.faults.add({
    name: "loseReplies",
    protocol: GetShortInterest,
  });
  const lost = await codeOf(
    other.request(GetShortInterest, { security: tencent }, { timeoutMs: 50 }),
  );
  await remove();
  const found = await other.request(GetShortInterest, { security: tencent, num: 1 });
  const events = eventsOf(opend);
  await simulator.engine.disconnectAll();
  for await (const { type } of events) if (type === "ready") break;
  const { Qot_GetShortInterest: asked } = await simulator.requestCounts();
  await Promise.all([opend.close(), other.close()]);
  await simulator.close();
  const late = await codeOf(simulator.requestCounts());
  worker.terminate();
  return {
    rows: hkItemList.map(({ timestampStr }) => timestampStr),
    pushed,
    lost,
    found: found.hkItemList.length,
    generation: opend.state.generation,
    asked,
    late,
  };
}

/** The rows of two simulators in one worker, for two connections to each. */
export async function twoInOne(url: string): Promise<readonly (readonly string[])[]> {
  const worker = newWorker(url);
  const simulators = [
    await startInWorker(worker, { seed: 1 }),
    await startInWorker(worker, { seed: 2 }),
  ];
  const shares = simulators.map(async (simulator) => {
    const links = await Promise.all([simulator.connect(), simulator.connect()]);
    const invented = { market: 1, code: "09988" };
    const replies = links.map((opend) =>
      opend.request(GetShortInterest, { security: invented, num: 1 }),
    );
    return (await Promise.all(replies)).map(({ hkItemList }) => String(hkItemList[0]?.closePrice));
  });
  const all = await Promise.all(shares);
  worker.terminate();
  return all;
}

/** The message of an error at the start. */
export async function refusal(url: string, options: StartInWorkerOptions): Promise<object> {
  const worker = newWorker(url);
  const error: unknown = await startInWorker(worker, options).catch((thrown: unknown) => thrown);
  worker.terminate();
  if (!isOpendError(error)) throw error;
  const { code, message, stack = "" } = error;
  return { code, message, isInStack: stack.includes(message) };
}

const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "fulfilled",
    (error: unknown) => (isOpendError(error) ? error.code : String(error)),
  );
