/* The program of a worker, bundled by the test for Node. */
import { parentPort } from "node:worker_threads";
import { Engine } from "@opend/simulator";
import { servePort } from "@opend/simulator/worker";

if (!parentPort) throw new Error("this is not a worker");
const engine = new Engine();
servePort(engine, parentPort);
parentPort.on("message", (message) => {
  if (message === "cut") engine.disconnectAll();
});
