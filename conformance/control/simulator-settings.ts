/** The options of the simulator that a case may set. */
export interface SimulatorSettings {
  readonly keepAliveIntervalSeconds?: number;
  readonly pushIntervalMs?: number;
  readonly maxConnections?: number;
}
