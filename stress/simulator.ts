/** The simulator in its own process, controlled by its parent. */
import { setTimeout } from "node:timers/promises";
import { type Simulator, type SimulatorOptions, startSimulator } from "@opend/simulator/node";
import { type Hostility, hostility } from "./chaos/hostility.ts";
import { type Misbehaviour, misbehaviour } from "./soak/misbehaviour.ts";

/** An order of the parent. It is answered with its `id` when it is done. */
export interface Order {
  readonly id: number;
  readonly type: "start" | "disconnectAll" | "restart" | "misbehave" | "setUpstream" | "loseOpenD";
  /** The duration of the outage or of the fault. */
  readonly ms?: number;
  readonly how?: Misbehaviour | Hostility;
  /** Whether the upstream is up, or OpenD is lost. */
  readonly is?: boolean;
}

export interface Done {
  readonly id: number;
  readonly port: number;
  readonly webSocketPort: number;
  /** The requests that have arrived since the last restart, by protocol. */
  readonly requestCounts: Readonly<Record<string, number>>;
}

/** Every simulated market shows the same prices at the same tick. */
export const market = {
  at: "2026-05-08T10:00:00+08:00",
  pushIntervalMs: 20,
} as const;

const options: SimulatorOptions = { ...market, seed: 1, limits: false, subscriptionQuota: 1000 };

async function main(): Promise<void> {
  const start = (port: number, webSocketPort: number): Promise<Simulator> =>
    startSimulator({ ...options, port, webSocket: { port: webSocketPort } });
  let simulator = await start(0, 0);
  const port = simulator.port;
  const webSocketPort = simulator.webSocketPort ?? 0;
  const actions: Readonly<Record<Order["type"], (order: Order) => Promise<void> | void>> = {
    start() {},
    disconnectAll: () => simulator.disconnectAll(),
    setUpstream: ({ is = true }) => simulator.engine.setUpstream(is),
    loseOpenD: ({ is = true }) => simulator.loseOpenD(is),
    async misbehave({ how, ms = 0 }) {
      if (!how) return;
      const stop = simulator.faults.add({ ...misbehaviour, ...hostility }[how]);
      await setTimeout(ms);
      stop();
    },
    async restart({ ms = 0 }) {
      await simulator.close();
      await setTimeout(ms);
      simulator = await start(port, webSocketPort);
    },
  };
  process.on("message", (order: Order) => {
    void Promise.resolve(actions[order.type](order)).then(() => {
      const { requestCounts } = simulator;
      const done: Done = { id: order.id, port, webSocketPort, requestCounts };
      process.send?.(done);
    });
  });
  process.on("disconnect", () => process.exit());
}

if (process.send) void main();
