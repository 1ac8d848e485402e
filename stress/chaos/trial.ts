import { type OpenD, startOpenD } from "../opend.ts";
import { Random } from "../random.ts";
import { transports } from "../soak/clients.ts";
import type { Ledger } from "../soak/ledger.ts";
import { type Memory, settledMemory } from "../soak/memory.ts";
import { Client, units } from "./client.ts";
import { disturb } from "./disturb.ts";
import { FlakyStore, JumpingClock } from "./supplied.ts";

/** The allowed growth after warming up, because the runtime compiles and caches a little more. */
const mostGrowthMiB = 6;
const askersPerClient = 4;
/** Clean losses after the chaos, at which requests are counted. */
const cuts = 10;
/** The time limit of steps that must end, far beyond their usual duration. */
const hangMs = 40_000;

/** The counts of a trial. */
export interface Told {
  readonly acts: Readonly<Record<string, number>>;
  readonly jumps: number;
  readonly clockFailures: number;
  readonly storeFailures: number;
  readonly rows: number;
  /** The Qot_Sub requests after each clean loss. */
  readonly perCut: readonly number[];
  readonly warm: Memory;
  readonly end: Memory;
}

export interface Terms {
  readonly seed: number;
  readonly seconds: number;
  readonly ledger: Ledger;
}

/** Two clients on one failing store, each with a failing clock. Rejects when something hangs. */
export async function trial({ seed, seconds, ledger }: Terms): Promise<Told> {
  const opend = await startOpenD();
  const store = new FlakyStore(new Random(seed, 1));
  const clocks = transports.map((_, index) => new JumpingClock(new Random(seed, 10 + index)));
  const clients = await Promise.all(
    clocks.map((clock, index) => {
      const random = new Random(seed, 20 + index);
      return Client.start(opend, transports[index] ?? "tcp", { random, clock, store });
    }),
  );
  const chaos = async (ms: number, stream: number): Promise<Told["acts"]> => {
    const end = performance.now() + ms;
    const isOver = (): boolean => performance.now() >= end;
    const asking = clients.flatMap((client) =>
      Array.from({ length: askersPerClient }, () => client.ask(ledger, isOver)),
    );
    const acts = await disturb({ opend, clocks, store }, new Random(seed, stream), isOver);
    await until("every call settles", () => ledger.open === 0);
    await Promise.all(asking);
    await settle(clients, ledger);
    return acts;
  };
  await settle(clients, ledger);
  const expected = await subscribedPerCut(opend, clients, ledger);
  await chaos(seconds * 200, 1000);
  const warm = await settledMemory();
  const acts = await chaos(seconds * 800, 0);
  const perCut: number[] = [];
  for (let cut = 0; cut < cuts; cut += 1)
    perCut.push(await subscribedPerCut(opend, clients, ledger));
  const end = await settledMemory();
  if (perCut.some((count) => count !== expected))
    ledger.violation(`Qot_Sub after each loss: ${perCut.join(", ")}, not ${expected}`);
  for (const key of ["heapMiB", "buffersMiB"] as const)
    if (end[key] > warm[key] + mostGrowthMiB)
      ledger.violation(`${key} grew from ${warm[key].toFixed(1)} to ${end[key].toFixed(1)}`);
  for (const client of clients) await client.close();
  await opend.stop();
  return {
    ...{ acts, perCut, warm, end },
    jumps: sum(clocks.map((clock) => clock.jumps)),
    clockFailures: sum(clocks.map((clock) => clock.failures)),
    storeFailures: store.failures,
    rows: sum(clients.map((client) => client.rows)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = performance.now() + hangMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`${what}: not within ${hangMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/**
 * Everything works again: the subscriptions deliver rows, and OpenD holds exactly these
 * subscriptions.
 */
async function settle(clients: readonly Client[], ledger: Ledger): Promise<void> {
  await until("every link is ready", () =>
    clients.every(({ opend: { state } }) => state.link === "ready" && state.upstream === "up"),
  );
  for (const client of clients) client.forgetRows();
  for (const client of clients)
    await until(`rows of every subscription come on ${client.transport}`, () => {
      if (client.end !== undefined) throw client.end;
      return client.missing.length === 0;
    });
  for (const client of clients) {
    const held = [...(await client.held())].sort().join(", ");
    if (held !== [...units].sort().join(", "))
      ledger.violation(`${client.transport}: OpenD holds ${held}`);
  }
}

/** The number of Qot_Sub requests after one clean loss of all links. */
async function subscribedPerCut(
  opend: OpenD,
  clients: readonly Client[],
  ledger: Ledger,
): Promise<number> {
  const before = await opend.count("Qot_Sub");
  const generations = clients.map((client) => client.opend.state.generation);
  await opend.disconnectAll();
  await until("every link is back", () =>
    clients.every(({ opend: { state } }, index) => state.generation > (generations[index] ?? 0)),
  );
  await settle(clients, ledger);
  return (await opend.count("Qot_Sub")) - before;
}
