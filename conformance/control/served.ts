import type { SimulatorSettings } from "../cases/case.ts";
import type { Door } from "../runtimes/runtime.ts";
import { Counted } from "./counted.ts";
import { Decoy, type DecoyName } from "./decoys.ts";

/** What one case is served with: a simulator of its own, and whatever else it had opened. */
export class Served {
  readonly simulator: Counted;
  readonly #decoys: Decoy[] = [];

  private constructor(simulator: Counted) {
    this.simulator = simulator;
  }

  static async start(door: Door, settings: SimulatorSettings | undefined): Promise<Served> {
    return new Served(await Counted.start(door, settings));
  }

  /** Everything that is connected to what this case had opened. */
  get connectionCount(): number {
    return this.simulator.connectionCount + this.decoyedCount;
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
    await Promise.all([this.simulator.close(), ...this.#decoys.map((decoy) => decoy.close())]);
  }
}
