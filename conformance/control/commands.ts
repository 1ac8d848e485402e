import type { DecoyName } from "./decoys.ts";
import type { Served } from "./served.ts";
import { until } from "./until.ts";

const patienceMs = 3000;

/** What a case can have done to its simulator, or ask of it. Arguments and results are JSON. */
export const commands = {
  /** Cuts every connection; the ports stay open. */
  disconnectAll: ({ simulator }: Served) => simulator.disconnectAll(),
  connectionCount: ({ simulator }: Served) => simulator.connectionCount,
  untilConnections: ({ simulator }: Served, count: number) =>
    until(`${count} connections`, () => simulator.connectionCount === count, patienceMs),
  /** How often a protocol was asked, by its name, e.g. `Qot_Sub`. */
  requestCount: ({ simulator }: Served, name: string) => simulator.requestCount(name),
  untilRequested: ({ simulator }: Served, name: string, count: number) =>
    until(`${count} × ${name}`, () => simulator.requestCount(name) >= count, patienceMs),
  /** Something other than OpenD listens at the port that it returns. */
  openDecoy: async (served: Served, name: DecoyName) => (await served.openDecoy(name)).port,
  /** A port at which nobody listens. */
  closedPort: async (served: Served) => {
    const decoy = await served.openDecoy("mute");
    const { port } = decoy;
    await decoy.close();
    return port;
  },
} as const;

export type Commands = typeof commands;
