import type { Connection } from "@opend/core";
import { ManualClock } from "@opend/simulator";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { vi } from "vitest";

/** How far this machine's clock is ahead of the simulated one. Rows seem to have this lag. */
export const aheadMs = 250;

/** A simulated OpenD on a TCP port with a stopped clock, and a connection to it. */
export interface World extends AsyncDisposable {
  readonly opend: Connection;
  readonly simulator: Simulator;
  /** Advances both clocks. */
  advance(ms: number): void;
  /** Another program that uses the same OpenD. */
  other(): Promise<Connection & AsyncDisposable>;
}

/** The result of a function over TCP. */
export type OverTcp = (world: World) => Promise<void>;

/** A Friday, half an hour after the opening in Hong Kong, during the overnight session of New York. */
export const begin = "2026-05-08T10:00:00+08:00";

export async function world(): Promise<World> {
  const clock = new ManualClock();
  const now = Date.parse(begin) + aheadMs;
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now });
  const simulator = await startSimulator({ port: 0, clock, at: begin });
  const opend = await connect({ port: simulator.port, reconnect: () => 10 });
  return {
    opend,
    simulator,
    advance(ms) {
      clock.advance(ms);
      vi.advanceTimersByTime(ms);
    },
    other: () => connect({ port: simulator.port }),
    async [Symbol.asyncDispose]() {
      await opend.close();
      await simulator.close();
      vi.useRealTimers();
    },
  };
}
