import { afterEach } from "vitest";
import { type Simulator, type SimulatorOptions, startSimulator } from "../src/node/index.ts";

const started: Simulator[] = [];
afterEach(async () => {
  for (const simulator of started.splice(0)) await simulator.close();
});

/** A simulator on free ports, including a WebSocket port. It is closed after the test. */
export async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ port: 0, webSocket: { port: 0 }, ...options });
  started.push(simulator);
  return simulator;
}
