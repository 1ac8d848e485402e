import { GetShortInterest } from "@opend/core/qot/get-short-interest";
import { startInWorker } from "@opend/simulator/worker";

const worker = new Worker(new URL("@opend/simulator/web-worker", import.meta.url), {
  type: "module",
});
const simulator = await startInWorker(worker, { seed: 7, pushIntervalMs: 100 });
const opend = await simulator.connect();

const removeFault = await simulator.faults.add({ name: "delayReplies", ms: 200 });
await simulator.engine.setMarkets("closed", ["HK"]);
// … see how your page reacts …
const security = { market: 1, code: "00700" };
console.log(await opend.request(GetShortInterest, { security }));
await removeFault();

await opend.close();
await simulator.close();
worker.terminate();
