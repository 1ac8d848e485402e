import { type FaultByName, makeFault } from "@opend/simulator";
import type { DecoyName } from "./decoys.ts";
import type { Cut } from "./relay.ts";
import type { Served } from "./served.ts";
import { until } from "./until.ts";

const patienceMs = 3000;

/** What a case can have done to its simulator, or ask of it. Arguments and results are JSON. */
export const commands = {
  /** Cuts every connection; the ports stay open. */
  disconnectAll: ({ simulator }: Served) => simulator.disconnectAll(),
  /** Nobody is let in until `listenAgain`; who is there stays. */
  stopListening: ({ simulator }: Served) => simulator.stopListening(),
  listenAgain: ({ simulator }: Served) => simulator.listenAgain(),
  addFault: ({ simulator }: Served, fault: FaultByName) =>
    void simulator.faults.add(makeFault(fault)),
  clearFaults: ({ simulator }: Served) => simulator.faults.clear(),
  /** The WebSocket service loses its OpenD, or has it again. */
  loseOpenD: ({ simulator }: Served, isLost: boolean) => simulator.loseOpenD(isLost),
  connectionCount: ({ simulator }: Served) => simulator.connectionCount,
  untilConnections: ({ simulator }: Served, count: number) =>
    until(`${count} connections`, () => simulator.connectionCount === count, patienceMs),
  /** How often a protocol was asked, by its name, e.g. `Qot_Sub`. */
  requestCount: ({ simulator }: Served, name: string) => simulator.requestCounts[name] ?? 0,
  untilRequested: ({ simulator }: Served, name: string, count: number) =>
    until(`${count} × ${name}`, () => (simulator.requestCounts[name] ?? 0) >= count, patienceMs),
  /** Loses its servers, or has them again. */
  setUpstream: ({ simulator }: Served, isUp: boolean) => simulator.engine.setUpstream(isUp),
  kickOut: ({ simulator }: Served) => simulator.engine.kickOut(),
  /** As if a phone took the quote rights. */
  takeQuoteRights: ({ simulator }: Served) => simulator.engine.takeQuoteRights(),
  returnQuoteRights: ({ simulator }: Served) => simulator.engine.returnQuoteRights(),
  /** The next links through the network are cut, at this point. */
  cut: ({ network }: Served, cut: Cut) => network.cut(cut),
  /** All links through the network are cut, both ways. */
  cutLinks: ({ network }: Served) => network.disconnectAll(),
  /** Whatever goes through the network goes in such pieces. */
  split: ({ network }: Served, segmentBytes: number) => network.split(segmentBytes),
  /** Nothing gets through the network any more, and nobody is told. */
  hold: ({ network }: Served) => network.hold(),
  /** Requests still get through the network, replies do not. */
  holdReplies: ({ network }: Served) => network.holdReplies(),
  /** New links get through again; those that are held stay so. */
  heal: ({ network }: Served) => network.heal(),
  /** What was held gets through, late. */
  release: ({ network }: Served) => network.release(),
  untilLinks: ({ network }: Served, count: number) =>
    until(`${count} links`, () => network.linkCount === count, patienceMs),
  /** Something other than OpenD listens at the port that it returns. */
  openDecoy: async (served: Served, name: DecoyName) => (await served.openDecoy(name)).port,
  untilDecoyed: (served: Served, count: number) =>
    until(`${count} connections to decoys`, () => served.decoyedCount === count, patienceMs),
  /** A port at which nobody listens. */
  closedPort: async (served: Served) => {
    const decoy = await served.openDecoy("mute");
    const { port } = decoy;
    await decoy.close();
    return port;
  },
} as const;

export type Commands = typeof commands;
