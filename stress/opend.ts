import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Hostility } from "./chaos/hostility.ts";
import type { Done, Order } from "./simulator.ts";
import type { Misbehaviour } from "./soak/misbehaviour.ts";

/** The simulator's process, as the clients' process sees it. */
export interface OpenD {
  readonly port: number;
  readonly url: string;
  /** Cuts every connection. */
  disconnectAll(): Promise<void>;
  /** Ends it and starts it again on the same ports after `downMs`. */
  restart(downMs: number): Promise<void>;
  /** Applies a fault to all connections for `ms` milliseconds. */
  misbehave(how: Misbehaviour | Hostility, ms: number): Promise<void>;
  /** OpenD loses the link to its servers, or gets it back. */
  setUpstream(isUp: boolean): Promise<void>;
  /** The WebSocket service loses its OpenD, or finds it again. */
  loseOpenD(isLost: boolean): Promise<void>;
  /** How many requests of a protocol have arrived since the last restart. */
  count(protocol: string): Promise<number>;
  stop(): Promise<void>;
}

export async function startOpenD(): Promise<OpenD> {
  const child = fork(fileURLToPath(new URL("./simulator.ts", import.meta.url)));
  let lastId = 0;
  const order = (content: Omit<Order, "id">): Promise<Done> =>
    answered(child, { ...content, id: ++lastId });
  const { port, webSocketPort } = await order({ type: "start" });
  return {
    port,
    url: `ws://127.0.0.1:${webSocketPort}`,
    disconnectAll: async () => void (await order({ type: "disconnectAll" })),
    restart: async (downMs) => void (await order({ type: "restart", ms: downMs })),
    setUpstream: async (is) => void (await order({ type: "setUpstream", is })),
    loseOpenD: async (is) => void (await order({ type: "loseOpenD", is })),
    count: async (protocol) => (await order({ type: "start" })).requestCounts[protocol] ?? 0,
    misbehave: async (how, ms) => void (await order({ type: "misbehave", how, ms })),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}

function answered(child: ChildProcess, order: Order): Promise<Done> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      child.off("message", onMessage);
      child.off("exit", onExit);
    };
    const onMessage = (done: Done): void => {
      if (done.id !== order.id) return;
      settle();
      resolve(done);
    };
    const onExit = (): void => {
      settle();
      reject(new Error(`the simulator's process ended at "${order.type}"`));
    };
    child.on("message", onMessage);
    child.once("exit", onExit);
    child.send(order);
  });
}
