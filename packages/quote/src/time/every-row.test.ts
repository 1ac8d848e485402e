import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Functions } from "../../test/functions.ts";
import { subscribed } from "../../test/subscribed.ts";
import { adjustmentFactors } from "../history/adjustment-factors.ts";
import { historyCandles } from "../history/history-candles.ts";
import { candles, minutes, orderBook, quote, ticks } from "../index.ts";
import { subscribe } from "../live/subscribe.ts";
import { latestCandles } from "../now/candles.ts";
import { latestMinutes } from "../now/minutes.ts";
import { latestOrderBook } from "../now/order-book.ts";
import { latestQuotes } from "../now/quotes.ts";
import { latestTicks } from "../now/ticks.ts";
import { capitalDistribution } from "../reference/capital-distribution.ts";
import { capitalFlow } from "../reference/capital-flow.ts";
import { tradingDays } from "../reference/trading-days.ts";
import { dailyShortVolume } from "../short-selling/daily-short-volume.ts";
import { shortInterest } from "../short-selling/short-interest.ts";
import { snapshots } from "../snapshots/snapshots.ts";

/** Securities with the time zones of their rows. */
const zones = {
  "HK.00700": "Asia/Hong_Kong",
  "HK.HSImain": "Asia/Hong_Kong",
  "US.AAPL": "America/New_York",
  "US.ESmain": "America/Chicago",
  "SH.600519": "Asia/Shanghai",
} as const;
type Code = keyof typeof zones;
const codes = Object.keys(zones) as Code[];
const stocks = ["HK.00700", "US.AAPL"] as const;
const kinds = [quote, orderBook, ticks, minutes, candles("1m"), candles("1d")];

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let opend: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  // Friday afternoon in Hong Kong and Shanghai, the night before in New York and Chicago.
  simulator = await startSimulator({ port: 0, at: "2026-05-08T14:30:20.250+08:00" });
  opend = await connect({ port: simulator.port });
  await subscribed(opend, codes, kinds);
});
afterAll(async () => {
  await opend?.close();
  await simulator?.close();
});

/** The common fields of rows with a time: a moment has `time`, a trading day has `date`. */
interface TimedRow {
  readonly code?: string;
  readonly timestamp?: number | undefined;
  readonly timeZone?: string | undefined;
  readonly time?: string | undefined;
  readonly date?: string;
}
type Rows = readonly TimedRow[];

const ofEach = async <C extends string>(
  of: readonly C[],
  ask: (code: C) => Promise<Rows | TimedRow>,
): Promise<Rows> => (await Promise.all(of.map(ask))).flat();
/** Includes the start of summer time in New York. */
const range = { from: "2026-03-05", to: "2026-03-12" } as const;

type WithoutTime =
  // OpenD's messages contain no time.
  | "latestBrokerQueue"
  | "marketStates"
  | "ownerPlates"
  | "plates"
  | "entitlements"
  | "quotas"
  | "watchQuotas"
  | "heldSubscriptions"
  | "shortSellingRank"
  | "notices"
  | "priceReminders"
  // Only days of listing and expiry, in the market's calendar.
  | "staticInfo"
  | "securities"
  | "plateSecurities"
  // Timestamps without a market's time: OpenD's own, and those of the caller.
  | "globalState"
  | "watchMarketStates"
  | "historyQuota"
  | "limits";
/** Functions that return rows of other functions, or none. */
type NoOwnRows =
  | "autoSubscribe"
  | "board"
  | "snapshotBatches"
  | "unsubscribe"
  | "unsubscribeAll"
  | "watch";

// A function that returns rows and is in neither list is a type error here.
const asked: Record<Exclude<keyof Functions, WithoutTime | NoOwnRows>, () => Promise<Rows>> = {
  latestQuotes: () => latestQuotes(opend, codes),
  latestOrderBook: () => ofEach(codes, (code) => latestOrderBook(opend, code)),
  latestTicks: () => ofEach(codes, (code) => latestTicks(opend, code)),
  latestMinutes: () => ofEach(codes, (code) => latestMinutes(opend, code)),
  latestCandles: () =>
    ofEach(codes, async (code) => [
      ...(await latestCandles(opend, code, { period: "1m", last: 20 })),
      ...(await latestCandles(opend, code, { period: "1d", last: 20 })),
    ]),
  historyCandles: () =>
    ofEach(codes, (code) => historyCandles(opend, code, { ...range, period: "60m" }).all()),
  snapshots: async () => (await snapshots(opend, codes)).rows,
  capitalFlow: async () => [
    ...(await capitalFlow(opend, "HK.00700")),
    ...(await capitalFlow(opend, "US.AAPL", { ...range, period: "day" })),
  ],
  capitalDistribution: () => ofEach(stocks, (code) => capitalDistribution(opend, code)),
  subscribe: async () => {
    const rows = new Map<string, TimedRow>();
    for await (const row of await subscribe(opend, ["HK.00700"], kinds)) {
      if ("timestamp" in row) rows.set(row.type, row);
      // One-minute and daily candles have the same type.
      if (rows.size === kinds.length - 1) break;
    }
    return [...rows.values()];
  },
  shortInterest: () => ofEach(stocks, (code) => shortInterest(opend, code).take(20)),
  dailyShortVolume: () => ofEach(stocks, (code) => dailyShortVolume(opend, code).take(20)),
  adjustmentFactors: () => ofEach(stocks, (code) => adjustmentFactors(opend, code)),
  tradingDays: () => ofEach(["HK", "US", "CN"], (calendar) => tradingDays(opend, calendar, range)),
};

/** The wall clock of a zone, computed by the runtime. */
function shown(timestamp: number, timeZone: string): string {
  const text = new Date(timestamp).toLocaleString("sv-SE", { timeZone });
  const ms = timestamp % 1000;
  return ms === 0 ? text : `${text}.${String(ms).padStart(3, "0")}`;
}

test.each(Object.entries(asked))(
  "%s has rows whose timestamp, time and zone agree",
  async (_, ask) => {
    const rows = await ask();
    expect(rows.length).toBeGreaterThan(1);
    for (const { code, timestamp = Number.NaN, timeZone = "", time, date } of rows) {
      if (code !== undefined) expect(timeZone).toBe(zones[code as Code]);
      expect(time ?? `${date} 00:00:00`).toBe(shown(timestamp, timeZone));
    }
  },
);
