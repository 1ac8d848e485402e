import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { subscribed } from "../../test/subscribed.ts";
import type { Kind } from "../live/kinds/kinds.ts";
import { Quote } from "../quote.ts";

/** Securities, each with the clock that its times are told by. */
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
const kinds: Kind[] = ["quote", "orderBook", "ticker", "timeShare", "candles:1m", "candles:1d"];

let simulator: Awaited<ReturnType<typeof startSimulator>>;
let opend: Awaited<ReturnType<typeof connect>>;
let quote: Quote<typeof opend>;
beforeAll(async () => {
  // A Friday afternoon in Hong Kong and Shanghai, the night before in New York and Chicago.
  simulator = await startSimulator({ port: 0, at: "2026-05-08T14:30:20.250+08:00" });
  opend = await connect({ port: simulator.port });
  quote = new Quote(opend);
  await subscribed(opend, codes, kinds);
});
afterAll(async () => {
  await opend?.close();
  await simulator?.close();
});

/** What is common to rows with a time: a moment has `time`, a day of a market has `date`. */
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
/** Over the week in which New York sets its clocks forward. */
const range = { from: "2026-03-05", to: "2026-03-12" } as const;

type WithoutTime =
  // OpenD's messages tell none.
  | "brokerQueue"
  | "marketStates"
  | "ownerPlates"
  | "plates"
  | "entitlements"
  | "quotas"
  | "watchQuotas"
  | "subscriptions"
  | "notices"
  | "priceReminders"
  // Days of listing and of expiry alone, the market's own.
  | "staticInfo"
  | "securities"
  | "plateSecurities"
  // Instants on no market's clock: OpenD's own, and the asker's.
  | "globalState"
  | "watchMarketStates"
  | "historyQuota"
  | "limits";
/** Rows of other methods, or none. */
type NoOwnRows = "live" | "table" | "snapshotBatches" | "unsubscribe" | "unsubscribeAll";

// What tells rows and is in neither list is an error of types here.
const asked: Record<Exclude<keyof Quote, WithoutTime | NoOwnRows>, () => Promise<Rows>> = {
  quotes: () => quote.quotes(codes),
  orderBook: () => ofEach(codes, (code) => quote.orderBook(code)),
  ticks: () => ofEach(codes, (code) => quote.ticks(code)),
  timeShare: () => ofEach(codes, (code) => quote.timeShare(code)),
  candles: () =>
    ofEach(codes, async (code) => [
      ...(await quote.candles(code, { period: "1m", last: 20 })),
      ...(await quote.candles(code, { period: "1d", last: 20 })),
    ]),
  historyCandles: () =>
    ofEach(codes, (code) => quote.historyCandles(code, { ...range, period: "60m" }).all()),
  snapshots: async () => (await quote.snapshots(codes)).rows,
  capitalFlow: async () => [
    ...(await quote.capitalFlow("HK.00700")),
    ...(await quote.capitalFlow("US.AAPL", { ...range, period: "day" })),
  ],
  capitalDistribution: () => ofEach(stocks, (code) => quote.capitalDistribution(code)),
  subscribe: async () => {
    const rows = new Map<string, TimedRow>();
    for await (const row of await quote.subscribe(["HK.00700"], kinds)) {
      if ("timestamp" in row) rows.set(row.type, row);
      // Candles of a minute and of a day have one type.
      if (rows.size === kinds.length - 1) break;
    }
    return [...rows.values()];
  },
  shortInterest: () => ofEach(stocks, (code) => quote.shortInterest(code).take(20)),
  dailyShortVolume: () => ofEach(stocks, (code) => quote.dailyShortVolume(code).take(20)),
  rehab: () => ofEach(stocks, (code) => quote.rehab(code)),
  tradingDays: () => ofEach(["HK", "US", "CN"], (calendar) => quote.tradingDays(calendar, range)),
};

/** What a clock of that zone shows, by the runtime's own reckoning. */
function shown(timestamp: number, timeZone: string): string {
  const text = new Date(timestamp).toLocaleString("sv-SE", { timeZone });
  const ms = timestamp % 1000;
  return ms === 0 ? text : `${text}.${String(ms).padStart(3, "0")}`;
}

test.each(Object.entries(asked))(
  "%s has rows whose instant, clock and zone agree",
  async (_, ask) => {
    const rows = await ask();
    expect(rows.length).toBeGreaterThan(1);
    for (const { code, timestamp = Number.NaN, timeZone = "", time, date } of rows) {
      if (code !== undefined) expect(timeZone).toBe(zones[code as Code]);
      expect(time ?? `${date} 00:00:00`).toBe(shown(timestamp, timeZone));
    }
  },
);
