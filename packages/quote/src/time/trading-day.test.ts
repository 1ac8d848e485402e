import type { Connection } from "@opend/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { simulated } from "../../test/simulated.ts";
import { Quote } from "../quote.ts";

let opend: Connection;
beforeAll(async () => {
  opend = await simulated();
});
afterAll(() => opend?.close());

const newYork = "America/New_York";
const hongKong = "Asia/Hong_Kong";

/** What the first and the last hour of a trading day end at, by the market's clock and by the world's. */
test.each([
  // New York sets its clocks back on 2 November 2025 and forward on 8 March 2026.
  ["US.AAPL", "2025-10-31", newYork, "31 10:30", "31T14:30", "31 16:00", "31T20:00", 7],
  ["US.AAPL", "2025-11-03", newYork, "03 10:30", "03T15:30", "03 16:00", "03T21:00", 7],
  ["US.AAPL", "2026-03-06", newYork, "06 10:30", "06T15:30", "06 16:00", "06T21:00", 7],
  ["US.AAPL", "2026-03-09", newYork, "09 10:30", "09T14:30", "09 16:00", "09T20:00", 7],
  // Half days.
  ["US.AAPL", "2025-11-28", newYork, "28 10:30", "28T15:30", "28 13:00", "28T18:00", 4],
  ["HK.00700", "2025-12-24", hongKong, "24 10:30", "24T02:30", "24 12:00", "24T04:00", 3],
  ["HK.00700", "2025-12-23", hongKong, "23 10:30", "23T02:30", "23 16:00", "23T08:00", 6],
  // Futures: the session begins on the evening before and goes past midnight.
  ["US.ESmain", "2026-03-06", newYork, "05 19:00", "06T00:00", "06 17:00", "06T22:00", 23],
  ["US.ESmain", "2026-03-09", newYork, "08 19:00", "08T23:00", "09 17:00", "09T21:00", 23],
  ["HK.HSImain", "2026-05-07", hongKong, "06 18:15", "06T10:15", "07 16:30", "07T08:30", 17],
])("the hours of %s on %s", async (code, day, timeZone, first, firstAt, last, lastAt, count) => {
  const rows = await new Quote(opend)
    .historyCandles(code, { period: "60m", from: day, to: day, adjustment: "none" })
    .all();
  const ends = [rows[0], rows.at(-1)].map((row) => ({
    time: row?.time.slice(8, 16),
    at: new Date(row?.timestamp ?? Number.NaN).toISOString().slice(8, 16),
  }));
  expect(ends).toEqual([
    { time: first, at: firstAt },
    { time: last, at: lastAt },
  ]);
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map((row) => row.timeZone))).toEqual(new Set([timeZone]));
  const instants = rows.map(({ timestamp }) => timestamp);
  expect(instants).toEqual([...instants].sort((a, b) => a - b));
});
