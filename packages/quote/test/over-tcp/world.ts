import type { Connection } from "@opend/core";
import { ManualClock } from "@opend/simulator";
import { type Simulator, startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { vi } from "vitest";
import { Quote } from "../../src/quote.ts";

/** How far this machine's clock is ahead of the simulated one: what a row's way here seems to take. */
export const aheadMs = 250;

/** A simulated OpenD on a TCP port, whose time stands still, and a connection to it. */
export interface World extends AsyncDisposable {
  readonly quote: Quote;
  readonly opend: Connection;
  readonly simulator: Simulator;
  /** The methods of `quote` that were called. */
  readonly called: ReadonlySet<string>;
  /** Lets time go on, there and here. */
  advance(ms: number): void;
  /** Another program at the same OpenD. */
  other(): Promise<Connection & AsyncDisposable>;
}

/** A value for a method of `Quote` that went over TCP. */
export type OverTcp = (world: World) => Promise<void>;

/** A Friday in Hong Kong, half an hour after the opening; the night session of New York. */
export const begin = "2026-05-08T10:00:00+08:00";

export async function world(): Promise<World> {
  const clock = new ManualClock();
  const now = Date.parse(begin) + aheadMs;
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now });
  const simulator = await startSimulator({ port: 0, clock, at: begin });
  const opend = await connect({ port: simulator.port, reconnect: () => 10 });
  const called = new Set<string>();
  const quote = new Proxy(new Quote(opend), {
    get(target, name: keyof Quote) {
      called.add(name);
      return (target[name] as (...given: unknown[]) => unknown).bind(target);
    },
  });
  return {
    quote,
    opend,
    simulator,
    called,
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
