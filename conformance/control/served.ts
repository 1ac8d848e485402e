import { type Simulator, startSimulator } from "@opend/simulator/node";
import { rsaKeys } from "../keys.ts";
import type { Door } from "../runtimes/runtime.ts";
import { Decoy, type DecoyName } from "./decoys.ts";
import { Relay } from "./relay.ts";
import type { SimulatorSettings } from "./simulator-settings.ts";

/** The servers of one case: its own simulator, and all other servers that it opened. */
export class Served {
  readonly simulator: Simulator;
  /** Where the column's door is. */
  readonly port: number;
  /** Between the client and the simulator, for cases with a faulty network. */
  readonly network: Relay;
  readonly #decoys: Decoy[] = [];

  private constructor(simulator: Simulator, port: number, network: Relay) {
    this.simulator = simulator;
    this.port = port;
    this.network = network;
  }

  static async start(
    { transport, rsaBits, webSocketKey }: Door,
    settings: SimulatorSettings | undefined,
  ): Promise<Served> {
    const simulator = await startSimulator({
      port: 0,
      ...settings,
      ...(rsaBits && { rsaKey: rsaKeys[rsaBits].right }),
      ...(webSocketKey !== undefined && { webSocket: { port: 0, key: webSocketKey } }),
    });
    const port = transport === "tcp" ? simulator.port : (simulator.webSocketPort ?? 0);
    return new Served(simulator, port, await Relay.open(port));
  }

  /** The number of connections to all servers of this case. */
  get connectionCount(): number {
    return this.simulator.connectionCount + this.network.linkCount + this.decoyedCount;
  }

  get decoyedCount(): number {
    return this.#decoys.reduce((sum, decoy) => sum + decoy.connectionCount, 0);
  }

  async openDecoy(name: DecoyName): Promise<Decoy> {
    const decoy = await Decoy.open(name);
    this.#decoys.push(decoy);
    return decoy;
  }

  async close(): Promise<void> {
    await Promise.all([
      this.simulator.close(),
      this.network.close(),
      ...this.#decoys.map((decoy) => decoy.close()),
    ]);
  }
}
