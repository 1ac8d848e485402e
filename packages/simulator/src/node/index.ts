export { type Simulator, type SimulatorOptions, startSimulator } from "./listen.ts";
export type { WebSocketPortOptions } from "./web-socket-port.ts";
