import type { SimulatorSettings } from "../cases/case.ts";
import type { Door } from "../runtimes/runtime.ts";
import { Counted } from "./counted.ts";
import { Decoy, type DecoyName } from "./decoys.ts";
import { Relay } from "./relay.ts";

/** What one case is served with: a simulator of its own, and whatever else it had opened. */
export class Served {
  readonly simulator: Counted;
  /** Between the client and the simulator, where the case asked for a network. */
  readonly network: Relay;
  readonly #decoys: Decoy[] = [];

  private constructor(simulator: Counted, network: Relay) {
    this.simulator = simulator;
    this.network = network;
  }

  static async start(door: Door, settings: SimulatorSettings | undefined): Promise<Served> {
    const simulator = await Counted.start(door, settings);
    return new Served(simulator, await Relay.open(simulator.port));
  }

  /** Everything that is connected to what this case had opened. */
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
