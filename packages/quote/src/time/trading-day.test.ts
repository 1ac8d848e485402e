import type { Connection } from "@opend/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { simulated, simulatedWith } from "../../test/simulated.ts";
import { subscribed } from "../../test/subscribed.ts";
import { historyCandles } from "../history/history-candles.ts";
import { candles, minutes, quote, ticks } from "../index.ts";
import { subscribe } from "../live/subscribe.ts";
import { latestCandles } from "../now/candles.ts";
import { latestMinutes } from "../now/minutes.ts";
import { latestQuotes } from "../now/quotes.ts";
import { latestTicks } from "../now/ticks.ts";
import type { Hours } from "../rows/hours.ts";

const newYork = "America/New_York";
const chicago = "America/Chicago";
const hongKong = "Asia/Hong_Kong";

let opend: Connection;
beforeAll(async () => {
  opend = await simulated();
});
afterAll(() => opend?.close());

interface Day {
  readonly code: string;
  readonly day: string;
  readonly session?: Hours;
  readonly zone: string;
  /** The ends of the first and the last hour, in market time. */
  readonly hours: readonly [first: string, last: string];
  /** The same in UTC. */
  readonly at: readonly [first: string, last: string];
  readonly count: number;
}

const apple = { code: "US.AAPL", zone: newYork };
const wholeApple = { ...apple, session: "all" } as const;
const tencent = { code: "HK.00700", zone: hongKong };
const spFuture = { code: "US.ESmain", zone: chicago };
const hangSengFuture = { code: "HK.HSImain", zone: hongKong };

// New York and Chicago set their clocks back on 2 November 2025 and forward on 8 March 2026.
// biome-ignore format: a table, one day a line.
const days: readonly Day[] = [
  { ...apple, day: "2025-10-31", hours: ["31 10:30", "31 16:00"], at: ["31T14:30", "31T20:00"], count: 7 },
  { ...apple, day: "2025-11-03", hours: ["03 10:30", "03 16:00"], at: ["03T15:30", "03T21:00"], count: 7 },
  { ...apple, day: "2026-03-06", hours: ["06 10:30", "06 16:00"], at: ["06T15:30", "06T21:00"], count: 7 },
  { ...apple, day: "2026-03-09", hours: ["09 10:30", "09 16:00"], at: ["09T14:30", "09T20:00"], count: 7 },
  // The overnight session belongs to the following day, also on a Sunday with a clock change.
  { ...wholeApple, day: "2025-10-31", hours: ["30 21:00", "31 20:00"], at: ["31T01:00", "01T00:00"], count: 25 },
  { ...wholeApple, day: "2025-11-03", hours: ["02 21:00", "03 20:00"], at: ["03T02:00", "04T01:00"], count: 25 },
  { ...wholeApple, day: "2026-03-06", hours: ["05 21:00", "06 20:00"], at: ["06T02:00", "07T01:00"], count: 25 },
  { ...wholeApple, day: "2026-03-09", hours: ["08 21:00", "09 20:00"], at: ["09T01:00", "10T00:00"], count: 25 },
  // Half days (before Independence Day, after Thanksgiving, Christmas Eve), with and without
  // overnight session and after-hours.
  { ...apple, day: "2025-07-03", hours: ["03 10:30", "03 13:00"], at: ["03T14:30", "03T17:00"], count: 4 },
  { ...apple, day: "2025-11-28", hours: ["28 10:30", "28 13:00"], at: ["28T15:30", "28T18:00"], count: 4 },
  { ...apple, day: "2025-12-24", hours: ["24 10:30", "24 13:00"], at: ["24T15:30", "24T18:00"], count: 4 },
  { ...wholeApple, day: "2025-11-28", hours: ["27 21:00", "28 17:00"], at: ["28T02:00", "28T22:00"], count: 22 },
  // Before Christmas, the New Year and the Lunar New Year.
  { ...tencent, day: "2025-12-23", hours: ["23 10:30", "23 16:00"], at: ["23T02:30", "23T08:00"], count: 6 },
  { ...tencent, day: "2025-12-24", hours: ["24 10:30", "24 12:00"], at: ["24T02:30", "24T04:00"], count: 3 },
  { ...tencent, day: "2025-12-31", hours: ["31 10:30", "31 12:00"], at: ["31T02:30", "31T04:00"], count: 3 },
  { ...tencent, day: "2026-02-16", hours: ["16 10:30", "16 12:00"], at: ["16T02:30", "16T04:00"], count: 3 },
  // A session of futures begins on the evening before and continues after midnight, also over a
  // weekend.
  { ...spFuture, day: "2025-10-31", hours: ["30 18:00", "31 16:00"], at: ["30T23:00", "31T21:00"], count: 23 },
  { ...spFuture, day: "2025-11-03", hours: ["02 18:00", "03 16:00"], at: ["03T00:00", "03T22:00"], count: 23 },
  { ...spFuture, day: "2026-03-06", hours: ["05 18:00", "06 16:00"], at: ["06T00:00", "06T22:00"], count: 23 },
  { ...spFuture, day: "2026-03-09", hours: ["08 18:00", "09 16:00"], at: ["08T23:00", "09T21:00"], count: 23 },
  { ...spFuture, day: "2025-11-28", hours: ["27 18:00", "28 12:15"], at: ["28T00:00", "28T18:15"], count: 20 },
  { ...hangSengFuture, day: "2026-05-07", hours: ["06 18:15", "07 16:30"], at: ["06T10:15", "07T08:30"], count: 17 },
  { ...hangSengFuture, day: "2026-04-20", hours: ["17 18:15", "20 16:30"], at: ["17T10:15", "20T08:30"], count: 17 },
  { ...hangSengFuture, day: "2025-12-24", hours: ["23 18:15", "24 12:30"], at: ["23T10:15", "24T04:30"], count: 14 },
];

test.each(days.map((each) => [each.session ?? "regular", each.code, each.day, each] as const))(
  "the %s hours of %s on %s",
  async (_, code, day, expected) => {
    const { session } = expected;
    const rows = await historyCandles(opend, code, {
      period: "60m",
      from: day,
      to: day,
      adjustment: "none",
      ...(session && { session }),
    }).all();
    const ends = [rows[0], rows.at(-1)];
    const instants = rows.map(({ timestamp }) => timestamp);
    expect({
      hours: ends.map((row) => row?.time.slice(8, 16)),
      at: ends.map((row) => new Date(row?.timestamp ?? Number.NaN).toISOString().slice(8, 16)),
      count: rows.length,
    }).toEqual({ hours: expected.hours, at: expected.at, count: expected.count });
    expect(new Set(rows.map((row) => row.timeZone))).toEqual(new Set([expected.zone]));
    expect(instants).toEqual([...instants].sort((a, b) => a - b));
  },
);

interface Now {
  readonly title: string;
  readonly code: string;
  readonly at: string;
  readonly zone: string;
  /** The times of the latest row of each kind. */
  readonly tick: string;
  readonly minute: string;
  readonly day: string;
}

// biome-ignore format: a table, one moment a line.
const nows: readonly Now[] = [
  { title: "a half day's morning", ...tencent, at: "2025-12-24T11:59:30+08:00", tick: "2025-12-24 11:59", minute: "2025-12-24 12:00:00", day: "2025-12-24" },
  { title: "a half day after its auction", ...tencent, at: "2025-12-24T14:00:00+08:00", tick: "2025-12-24 12:08", minute: "2025-12-24 12:00:00", day: "2025-12-24" },
  { title: "the lunch of a whole day", ...tencent, at: "2025-12-23T12:30:00+08:00", tick: "2025-12-23 11:59", minute: "2025-12-23 12:00:00", day: "2025-12-23" },
  { title: "the last minute of winter time that trades", ...apple, at: "2026-03-06T15:59:30-05:00", tick: "2026-03-06 15:59", minute: "2026-03-06 16:00:00", day: "2026-03-06" },
  { title: "the first minute of summer time that trades", ...apple, at: "2026-03-09T09:30:30-04:00", tick: "2026-03-09 09:30", minute: "2026-03-09 09:31:00", day: "2026-03-09" },
  { title: "the first minute of winter time that trades", ...apple, at: "2025-11-03T09:30:30-05:00", tick: "2025-11-03 09:30", minute: "2025-11-03 09:31:00", day: "2025-11-03" },
  { title: "a half day's last minute", ...apple, at: "2025-11-28T12:59:30-05:00", tick: "2025-11-28 12:59", minute: "2025-11-28 13:00:00", day: "2025-11-28" },
  // The evening has its own date, but the daily candle has the date of the trading day.
  { title: "an evening", ...hangSengFuture, at: "2026-05-06T20:00:30+08:00", tick: "2026-05-06 20:00", minute: "2026-05-06 20:01:00", day: "2026-05-07" },
  { title: "past midnight", ...hangSengFuture, at: "2026-05-07T02:59:30+08:00", tick: "2026-05-07 02:59", minute: "2026-05-07 03:00:00", day: "2026-05-07" },
  { title: "a Saturday's first hours", ...hangSengFuture, at: "2026-04-18T01:30:30+08:00", tick: "2026-04-18 01:30", minute: "2026-04-18 01:31:00", day: "2026-04-20" },
  { title: "an evening", ...spFuture, at: "2026-05-05T17:00:30-05:00", tick: "2026-05-05 17:00", minute: "2026-05-05 17:01:00", day: "2026-05-06" },
  { title: "the evening after the clocks were set back", ...spFuture, at: "2025-11-02T17:00:30-06:00", tick: "2025-11-02 17:00", minute: "2025-11-02 17:01:00", day: "2025-11-03" },
  { title: "the evening after the clocks were set forward", ...spFuture, at: "2026-03-08T17:00:30-05:00", tick: "2026-03-08 17:00", minute: "2026-03-08 17:01:00", day: "2026-03-09" },
  { title: "past New York's midnight", ...spFuture, at: "2026-05-05T23:30:30-05:00", tick: "2026-05-05 23:30", minute: "2026-05-05 23:31:00", day: "2026-05-06" },
  { title: "the hour without trading", ...spFuture, at: "2026-05-05T16:30:00-05:00", tick: "2026-05-05 15:59", minute: "2026-05-05 16:00:00", day: "2026-05-05" },
];

describe("now is", () => {
  test.each(nows.map((now) => [now.title, now.code, now] as const))(
    "%s of %s",
    async (_, code, { at, zone, tick, minute, day }) => {
      const { opend: connection } = await simulatedWith({ at });
      await subscribed(connection, [code], [quote, ticks, minutes, candles("1m"), candles("1d")]);
      const latest = {
        tick: (await latestTicks(connection, code, { last: 1 })).at(-1),
        quote: (await latestQuotes(connection, [code])).at(-1),
        timeShare: (await latestMinutes(connection, code)).at(-1),
        minute: (await latestCandles(connection, code, { period: "1m", last: 1 })).at(-1),
        day: (await latestCandles(connection, code, { period: "1d", last: 1 })).at(-1),
      };
      await connection.close();
      expect({
        tick: latest.tick?.time.slice(0, 16),
        quote: latest.quote?.time?.slice(0, 16),
        timeShare: latest.timeShare?.time,
        minute: latest.minute?.time,
        day: latest.day?.time,
      }).toEqual({ tick, quote: tick, timeShare: minute, minute, day: `${day} 00:00:00` });
      for (const row of Object.values(latest)) expect(row?.timeZone).toBe(zone);
    },
  );
});

test.each([
  ["before a half day", "2025-11-27T20:30:00", "-05:00"],
  ["on the Sunday that sets the clocks back", "2025-11-02T20:30:00", "-05:00"],
  ["on the Sunday that sets them forward", "2026-03-08T20:30:00", "-04:00"],
])("the overnight session of New York has trades %s", async (_, clock, offset) => {
  const { opend: connection } = await simulatedWith({ at: `${clock}${offset}` });
  const live = await subscribe(connection, ["US.AAPL"], [ticks], { session: "all" });
  for await (const row of live) {
    if (row.type !== "tick" || row.time < clock.replace("T", " ")) continue;
    expect(row.time.slice(0, 13)).toBe(clock.replace("T", " ").slice(0, 13));
    expect(row.timestamp).toBe(Date.parse(`${row.time.replace(" ", "T")}${offset}`));
    expect(row.timeZone).toBe(newYork);
    break;
  }
  await connection.close();
});
