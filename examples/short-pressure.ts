/**
 * Which of 50 stocks of Hong Kong and the US are under most pressure from short sellers: short
 * interest, daily short volume and snapshots in one table.
 *
 *     npx --yes pnpm --filter @opend/examples short-pressure
 *     npx --yes pnpm --filter @opend/examples short-pressure --real-time
 *
 * The program sends 50 requests of each of two protocols. OpenD allows 30 in 30 s, so some of them wait
 * for the next window. To shorten the wait, the clock of both sides runs 10 times as fast: the simulator
 * still refuses the 31st request in 30 s of its time, and the limiter waits on the same clock. With
 * `--real-time` both use the system clock, as with a real OpenD.
 */

import { type Clock, type Connection, Limiter, type ObservedEvent } from "@opend/core";
import {
  change,
  dailyShortVolume,
  type ShortInterest,
  shortInterest,
  snapshots,
} from "@opend/quote";
import { limits } from "@opend/quote/account";
import { securities } from "@opend/quote/reference";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";

/** The days for the sum of short volume and for the average volume. */
const days = 20;
const codesPerMarket = 25;
const codesAtOnce = 4;

interface Pressure {
  readonly code: string;
  /** Days of average trading that are needed to buy back all open shorts. */
  readonly daysToCover: number;
  /** Open shorts in percent of the shares in circulation. */
  readonly shareOfFloat: number;
  /** Short sales in percent of all sales, over 20 days. */
  readonly shortVolumeShare: number;
  /** The change of open shorts since the report before, in percent. */
  readonly change: number;
}

type Measure = Exclude<keyof Pressure, "code">;
type Scored = Pressure & { readonly score: number };

// `NaN` stands for a missing value, as in the columns of lists, and makes every result `NaN` too.
const told = (value: number | undefined): number => value ?? Number.NaN;
const sum = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((total, value) => total + told(value), 0);
const openShorts = (row: ShortInterest | undefined): number => told(row?.sharesShort);

/** One request for all snapshots and two for each code. Calls wait for the limits by themselves. */
async function pressures(
  opend: Connection,
  codes: readonly string[],
  onDone: (done: number) => void,
): Promise<Pressure[]> {
  const { byCode } = await snapshots(opend, codes);
  let done = 0;
  const pressureOf = async (code: string): Promise<Pressure> => {
    const [[interest], volumes] = await Promise.all([
      // A page of two rows, because the change needs the report before.
      shortInterest(opend, code, { pageSize: 2, derive: [change] }).take(1),
      dailyShortVolume(opend, code, { pageSize: days }).take(days),
    ]);
    const snapshot = byCode.get(code);
    const float = snapshot?.kind === "stock" ? snapshot.stock.outstandingShares : undefined;
    const traded = sum(volumes.map(({ volume }) => volume));
    const shorts = openShorts(interest);
    onDone(++done);
    return {
      code,
      // Computed, because only US reports have days to cover.
      daysToCover: shorts / (traded / volumes.length),
      shareOfFloat: (shorts / told(float)) * 100,
      shortVolumeShare: (sum(volumes.map(({ shortVolume }) => shortVolume)) / traded) * 100,
      change: told(interest?.changePercent),
    };
  };
  // A few codes at a time, so that codes finish early and an abort interrupts few requests.
  const rows: Pressure[] = [];
  const left = codes.values();
  const work = async (): Promise<void> => {
    for (const code of left) rows.push(await pressureOf(code));
  };
  await Promise.all(Array.from({ length: codesAtOnce }, work));
  return rows;
}

/** The score is the mean rank in all measures, 0 to 100, because their units differ. */
function byScore(rows: readonly Pressure[]): Scored[] {
  const measures: readonly Measure[] = [
    "daysToCover",
    "shareOfFloat",
    "shortVolumeShare",
    "change",
  ];
  const rank = (row: Pressure, measure: Measure): number =>
    rows.filter((other) => other[measure] < row[measure]).length / Math.max(1, rows.length - 1);
  return rows
    .map((row) => ({
      ...row,
      score: (sum(measures.map((measure) => rank(row, measure))) / measures.length) * 100,
    }))
    .sort((one, other) => other.score - one.score);
}

function table(rows: readonly Scored[]): string {
  const cell = (value: number, digits: number): string =>
    (Number.isFinite(value) ? value.toFixed(digits) : "-").padStart(10);
  const head = ["Score", "To cover", "% float", "% volume", "Change %"];
  return [
    `${"Code".padEnd(10)}${head.map((name) => name.padStart(10)).join("")}`,
    ...rows.map(
      (row) =>
        `${row.code.padEnd(10)}${cell(row.score, 1)}${cell(row.daysToCover, 2)}${cell(row.shareOfFloat, 2)}${cell(row.shortVolumeShare, 2)}${cell(row.change, 2)}`,
    ),
  ].join("\n");
}

/** A clock that runs `speed` times as fast. */
const fastClock = (speed: number): Clock => ({
  now: () => performance.now() * speed,
  wallTime: () => Date.now(),
  after(delayMs, callback, { background = false } = {}) {
    const timer = setTimeout(callback, delayMs / speed);
    if (background) timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
});

async function main(): Promise<void> {
  const speed = process.argv.includes("--real-time") ? 1 : 10;
  const clock = fastClock(speed);
  let requests = 0;
  let failed = 0;
  const waiting = new Set<string>();
  const observe = (event: ObservedEvent): void => {
    if (event.type === "reply") requests += 1;
    if (event.type === "reply" && event.outcome !== "ok") failed += 1;
    if (event.type !== "limit-wait" || waiting.has(event.protocol.name)) return;
    waiting.add(event.protocol.name);
    console.error(`${event.protocol.name}: limit reached, further requests wait`);
  };
  await using simulator = await startSimulator({ port: 0, clock });
  await using opend = await connect({
    port: simulator.port,
    // A margin of half a second of real time, because the simulator in the same process does not run
    // faster.
    limiter: new Limiter({ clock, marginMs: 500 * speed }),
    observe,
  });

  const stocks = await Promise.all([
    securities(opend, "HK", "stock"),
    securities(opend, "US", "stock"),
  ]);
  const codes = stocks.flatMap((all) => all.slice(0, codesPerMarket).map(({ code }) => code));
  const rows = await pressures(opend, codes, (done) => {
    if (done % 10 === 0) console.error(`${done} of ${codes.length}`);
  });
  console.log(table(byScore(rows)));

  for (const { name, requests: most, windowMs, left } of limits(opend))
    console.error(`${name}: ${left} of ${most} in ${windowMs / 1000} s left`);
  console.error(`${requests} requests, ${failed} refused`);
}

void main();
