import { type FaultByName, makeFault } from "@opend/simulator";
import type { DecoyName } from "./decoys.ts";
import type { Cut } from "./relay.ts";
import type { Served } from "./served.ts";
import { until } from "./until.ts";

const patienceMs = 3000;

/** The commands that a case can send to its simulator. Arguments and results are JSON. */
export const commands = {
  /** Cuts every connection; the ports stay open. */
  disconnectAll: ({ simulator }: Served) => simulator.disconnectAll(),
  /** Stops accepting connections until `listenAgain`. Open ones stay. */
  stopListening: ({ simulator }: Served) => simulator.stopListening(),
  listenAgain: ({ simulator }: Served) => simulator.listenAgain(),
  addFault: ({ simulator }: Served, fault: FaultByName) =>
    void simulator.faults.add(makeFault(fault)),
  clearFaults: ({ simulator }: Served) => simulator.faults.clear(),
  /** The WebSocket service loses its OpenD, or gets it back. */
  loseOpenD: ({ simulator }: Served, isLost: boolean) => simulator.loseOpenD(isLost),
  connectionCount: ({ simulator }: Served) => simulator.connectionCount,
  untilConnections: ({ simulator }: Served, count: number) =>
    until(`${count} connections`, () => simulator.connectionCount === count, patienceMs),
  /** The number of requests of a protocol, by its name, e.g. `Qot_Sub`. */
  requestCount: ({ simulator }: Served, name: string) => simulator.requestCounts[name] ?? 0,
  untilRequested: ({ simulator }: Served, name: string, count: number) =>
    until(`${count} × ${name}`, () => (simulator.requestCounts[name] ?? 0) >= count, patienceMs),
  /** OpenD loses its servers, or gets them back. */
  setUpstream: ({ simulator }: Served, isUp: boolean) => simulator.engine.setUpstream(isUp),
  kickOut: ({ simulator }: Served) => simulator.engine.kickOut(),
  /** Another device takes the quote rights. */
  takeQuoteRights: ({ simulator }: Served) => simulator.engine.takeQuoteRights(),
  returnQuoteRights: ({ simulator }: Served) => simulator.engine.returnQuoteRights(),
  /** The next links through the network are cut, at this point. */
  cut: ({ network }: Served, cut: Cut) => network.cut(cut),
  /** All links through the network are cut, both ways. */
  cutLinks: ({ network }: Served) => network.disconnectAll(),
  /** The network splits all bytes into pieces of this size. */
  split: ({ network }: Served, segmentBytes: number) => network.split(segmentBytes),
  /** The network holds back everything, without closing links. */
  hold: ({ network }: Served) => network.hold(),
  /** The network passes requests and holds back replies. */
  holdReplies: ({ network }: Served) => network.holdReplies(),
  /** The network passes new links again. Held links stay held. */
  heal: ({ network }: Served) => network.heal(),
  /** The network delivers everything that was held back. */
  release: ({ network }: Served) => network.release(),
  untilLinks: ({ network }: Served, count: number) =>
    until(`${count} links`, () => network.linkCount === count, patienceMs),
  /** Starts a server that is not OpenD, and returns its port. */
  openDecoy: async (served: Served, name: DecoyName) => (await served.openDecoy(name)).port,
  untilDecoyed: (served: Served, count: number) =>
    until(`${count} connections to decoys`, () => served.decoyedCount === count, patienceMs),
  /** A port where nothing listens. */
  closedPort: async (served: Served) => {
    const decoy = await served.openDecoy("mute");
    const { port } = decoy;
    await decoy.close();
    return port;
  },
} as const;

export type Commands = typeof commands;
