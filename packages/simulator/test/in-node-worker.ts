/* A worker's program: the test bundles it for Node. */
import { parentPort } from "node:worker_threads";
import { Engine } from "@opend/simulator";
import { servePort } from "@opend/simulator/worker";

if (!parentPort) throw new Error("this is no worker");
const engine = new Engine();
servePort(engine, parentPort);
parentPort.on("message", (message) => {
  if (message === "cut") engine.disconnectAll();
});
