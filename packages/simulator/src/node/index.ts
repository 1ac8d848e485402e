export { type Simulator, type SimulatorOptions, startSimulator } from "./listen.ts";
