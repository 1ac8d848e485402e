export type { WorkerSimulatorOptions } from "./calls.ts";
export { connectPort, type PortConnectOptions } from "./connect-port.ts";
export type { Inbox, Outbox } from "./port.ts";
export { portLink } from "./port-link.ts";
export { servePort } from "./serve-port.ts";
export {
  type SimulatorWorker,
  type StartInWorkerOptions,
  startInWorker,
  type WorkerSimulator,
} from "./start-in-worker.ts";
