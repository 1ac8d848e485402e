import type { Connection } from "@opend/core";
import { expect } from "vitest";
import type { Minute } from "../src/gen/rows/minute.ts";
import type { Tick } from "../src/gen/rows/tick.ts";
import type { LiveRow, Subscription } from "../src/index.ts";
import type { Gap, LiveNews } from "../src/live/stream/news.ts";
import type { Backfilled } from "../src/live/stream/streamed.ts";
import { latestTicks } from "../src/now/ticks.ts";
import type { Candle } from "../src/rows/candle.ts";
import { simulatedWith } from "./simulated.ts";

export const code = "HK.00700";
export const at = "2026-05-08T10:00:00+08:00";

/** A subscribed connection to a simulator. After an outage, the link returns after this delay. */
export const quoting = (
  awayMs: () => number,
  pushIntervalMs = 1000,
): ReturnType<typeof simulatedWith> => simulatedWith({ at, pushIntervalMs }, { reconnect: awayMs });

export type Seen = Tick | Candle | Minute | LiveNews;

/** The received rows and events. */
export function collect(live: Subscription<LiveRow>): (Seen & Backfilled)[] {
  const all: Seen[] = [];
  void (async () => {
    for await (const value of live) all.push(value as Seen);
  })();
  return all;
}

export const isTick = (value: Seen): value is Tick => value.type === "tick";
export const isGap = (value: Seen): value is Gap => value.type === "gap";
export const sequences = (values: readonly Seen[]): bigint[] =>
  values.filter(isTick).map(({ sequence }) => sequence);

/** All trades of the simulator, from the first received one to the last. */
export async function truth(opend: Connection, seen: readonly bigint[]): Promise<bigint[]> {
  const all = sequences(await latestTicks(opend, code, { last: 1000 }));
  const from = all.indexOf(seen[0] as bigint);
  expect(from).toBeGreaterThanOrEqual(0);
  return all.slice(from, all.indexOf(seen.at(-1) as bigint) + 1);
}
