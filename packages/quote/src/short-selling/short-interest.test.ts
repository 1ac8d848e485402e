import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { counting } from "../../test/counting.ts";
import { simulated } from "../../test/simulated.ts";
import type { Requester } from "../ask/requester.ts";
import type { HkShortInterest } from "../gen/rows/hk-short-interest.ts";
import { change } from "./change.ts";
import { dailyShortVolume } from "./daily-short-volume.ts";
import { daysToCover } from "./days-to-cover.ts";
import { type ShortInterest, shortInterest, type UsShortInterest } from "./short-interest.ts";

let opend: Awaited<ReturnType<typeof simulated>>;
// Each test has its own OpenD, because together they would exceed its limits and wait.
beforeEach(async () => {
  opend = await simulated();
});
afterEach(() => opend.close());

describe("short interest of Hong Kong", () => {
  test("has rows with the market's date, and numbers", async () => {
    const [first] = await shortInterest(opend, "HK.00700").take(1);
    expect(first).toEqual({
      market: "HK",
      code: "HK.00700",
      date: "2026-04-30",
      timestamp: 1_777_478_400_000,
      timeZone: "Asia/Hong_Kong",
      sharesShort: 51_480_638,
      shortPercent: 0.56,
      close: 467.8,
      lastClose: 479.2,
    });
  });

  test("has the same rows for any page size", async () => {
    const byTen = await shortInterest(opend, "HK.00700").take(25);
    const byFive = await shortInterest(opend, "HK.00700", { pageSize: 5, prefetch: true }).take(25);
    expect(byFive).toEqual(byTen);
    expect(new Set(byTen.map(({ date }) => date)).size).toBe(25);
  });

  test("is returned completely, newest first", async () => {
    const rows = await shortInterest(opend, "HK.00700", { pageSize: 50 }).all();
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map(({ date }) => date)).toEqual(
      rows
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });
});

// For any code, fields with the same meaning in two markets have the same name.
test.each<string>(["HK.00700", "US.AAPL"])("one program reads %s", async (code) => {
  const [row] = await shortInterest(opend, code).take(1);
  expect(row?.sharesShort).toBeGreaterThan(0);
  expect(row?.shortPercent).toBeGreaterThan(0);
  const [day] = await dailyShortVolume(opend, code).take(1);
  expect(day?.shortVolume).toBeGreaterThan(0);
  expect(day?.averageShortPercent).toBeGreaterThan(0);
});

describe("short interest of the US", () => {
  test("has fields of its own, and New York dates before and after the start of summer time", async () => {
    const rows = await shortInterest(opend, "US.AAPL").take(12);
    for (const row of rows) {
      expect(row.market).toBe("US");
      expect(row.daysToCover).toBeCloseTo(
        (row.sharesShort ?? 0) / (row.averageDailyVolume ?? 1),
        1,
      );
      const local = new Date(row.timestamp).toLocaleString("sv-SE", {
        timeZone: "America/New_York",
      });
      expect(local).toBe(`${row.date} 00:00:00`);
    }
    const offsets = new Set(rows.map(({ timestamp }) => new Date(timestamp).getUTCHours()));
    expect(offsets).toEqual(new Set([4, 5]));
  });
});

describe("a range of days", () => {
  test("includes both ends, and requests no page before the first day", async () => {
    const { opend: counted, asked } = counting(opend);
    const rows = await shortInterest(counted, "HK.00700", {
      from: "2026-03-27",
      to: "2026-04-17",
      pageSize: 4,
    }).all();
    expect(rows.map(({ date }) => date)).toEqual([
      "2026-04-17",
      "2026-04-10",
      "2026-04-02",
      "2026-03-27",
    ]);
    expect(asked).toHaveLength(2);
  });

  test("is requested in large pages, several years in one call", async () => {
    const { opend: counted, asked } = counting(opend);
    const rows = await shortInterest(counted, "HK.00700", { from: "2024-06-01" }).all();
    expect(asked.map(({ num }) => num)).toEqual(Array(asked.length).fill(50));
    expect(asked.length).toBe(Math.ceil((rows.length + 1) / 50));
    expect(rows.at(-1)?.date).toBe("2024-06-07");
  });

  test("converts an instant to the market's date", async () => {
    // Late in the evening in New York, it is already the next day in UTC.
    const evening = new Date("2026-04-01T03:00:00Z");
    const [row] = await shortInterest(opend, "US.AAPL", { to: evening }).take(1);
    expect(row?.date).toBe("2026-03-31");
  });

  test("may be empty", async () => {
    const list = shortInterest(opend, "HK.00700", { from: "2026-04-25", to: "2026-04-29" });
    expect(await list.all()).toEqual([]);
    const { date, sharesShort } = await list.columns();
    expect([date, sharesShort]).toEqual([[], new Float64Array(0)]);
  });

  test("can be sorted with the oldest row first", async () => {
    const range = { from: "2026-02-01" } as const;
    const newest = await shortInterest(opend, "US.AAPL", range).all();
    const oldest = shortInterest(opend, "US.AAPL", { ...range, order: "oldest", pageSize: 2 });
    expect(await oldest.all()).toEqual([...newest].reverse());
    expect(await oldest.take(1)).toEqual(newest.slice(-1));
  });
});

describe("columns instead of rows", () => {
  test("are typed arrays of the same length", async () => {
    const list = shortInterest(opend, "US.AAPL", { from: "2026-01-01", derive: [change] });
    const rows = await list.all();
    const columns = await list.columns();
    expect(Object.keys(columns).sort()).toEqual(Object.keys(rows[0] ?? {}).sort());
    expect(columns.date).toEqual(rows.map(({ date }) => date));
    expect(columns.sharesShort).toEqual(Float64Array.from(rows, (row) => row.sharesShort ?? NaN));
    expect(columns.change).toHaveLength(rows.length);
    expect(columns.isDaysToCoverCapped).toEqual(rows.map(() => false));
  });
});

describe("arguments", () => {
  const neverAsked: Requester = {
    request: () => {
      throw new Error("something was sent");
    },
  };

  test.each([0, 51, 1.5, Number.NaN, -1])("a page of %d rows is refused at once", (pageSize) => {
    expect(() => shortInterest(neverAsked, "HK.00700", { pageSize })).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "pageSize" }),
    );
  });

  test.each(["SH.600519", "00700", "", "HK.", "XX.1", ".HK", "toString.x"])(
    "the code %j is refused at once",
    (code) => {
      expect(() => shortInterest(neverAsked, code)).toThrow(
        expect.objectContaining({ code: "invalid-argument", argument: "code" }),
      );
    },
  );

  test.each([
    ["from", { from: "2026-4-30" }],
    ["from", { from: "2026-02-30" }],
    ["from", { from: "30/04/2026" }],
    ["from", { from: "" }],
    ["to", { to: "yesterday" }],
    ["to", { to: new Date("nonsense") }],
    ["from", { from: "2026-05-01", to: "2026-04-30" }],
    ["order", { order: "ascending" as "oldest" }],
    ["derive", { derive: ["change" as never] }],
    ["derive", { derive: "change" as never }],
    ["assumePublishedAfterDays", { assumePublishedAfterDays: -1 }],
    ["assumePublishedAfterDays", { assumePublishedAfterDays: 1.5 }],
  ])("a wrong %s is refused at once: %j", (argument, options) => {
    expect(() => shortInterest(neverAsked, "HK.00700", options)).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument }),
    );
  });

  test("a security that OpenD does not know is a typed error", async () => {
    await expect(shortInterest(opend, "HK.99999").all()).rejects.toMatchObject({
      code: "reply-failed",
      retType: -1,
      protocol: { name: "Qot_GetShortInterest" },
    });
  });
});

describe("missing and excessive values of OpenD", () => {
  const answering = (item: object): Requester => ({
    request: async () => ({ hkItemList: [item], usItemList: [] }) as never,
  });

  test("absent values are not zero", async () => {
    const [row] = await shortInterest(answering({ timestamp: 1_777_478_400n }), "HK.00700").all();
    expect(row).toMatchObject({ date: "2026-04-30", sharesShort: undefined, close: undefined });
  });

  test("a number above 2^53 is an error, never rounded", async () => {
    const list = shortInterest(
      answering({ timestamp: 1_777_478_400n, aggregatedShort: 2n ** 53n }),
      "HK.00700",
    );
    await expect(list.all()).rejects.toMatchObject({ code: "unsafe-number", value: 2n ** 53n });
  });

  test.each([
    [999.99, 3n, true],
    [1000, 0n, true],
    [0, 0n, true],
    [Math.fround(999.99), 3n, true],
    [999.98, 3n, false],
    [-1, 3n, true],
    [Number.NaN, 3n, true],
    [Number.POSITIVE_INFINITY, 3n, true],
    [0, 3n, false],
    [336.15, 119n, false],
    [undefined, 0n, false],
  ])("days to cover of %s at a volume of %s are capped: %s", async (reported, avg, isCapped) => {
    const item = { timestamp: 1_777_478_400n, daysToCover: reported, avgDailyShareVolume: avg };
    const list = shortInterest(
      {
        request: async () => ({ hkItemList: [], usItemList: [item] }) as never,
      },
      "US.GRNQ",
      { derive: [daysToCover, change] },
    );
    expect(await list.all()).toMatchObject([
      { daysToCover: reported, isDaysToCoverCapped: isCapped, computedDaysToCover: undefined },
    ]);
  });

  test("change and share are undefined if a value is unknown", async () => {
    const [row] = await shortInterest(answering({ timestamp: 1_777_478_400n }), "HK.00700", {
      derive: [change],
    }).all();
    expect(row).toMatchObject({ change: undefined, changePercent: undefined });
    const { close } = await shortInterest(
      answering({ timestamp: 1_777_478_400n }),
      "HK.00700",
    ).columns();
    expect(close).toEqual(Float64Array.of(Number.NaN));
  });

  test.each([
    [{}],
    [{ timestamp: 0n }],
    [{ timestamp: 0n, timestampStr: "" }],
    [{ timestamp: 2n ** 62n }],
    [{ timestampStr: "2026-02-30" }],
  ])("a row of the day %o is an error", async (day) => {
    const rows = shortInterest(answering(day), "HK.00700").all();
    await expect(rows).rejects.toMatchObject({ code: "bad-message", field: "timestamp" });
  });

  test.each([
    ["both alike", { timestamp: 1_777_478_400n, timestampStr: "2026-04-30" }],
    ["only the text", { timestampStr: "2026-04-30" }],
    ["the text, and 0 seconds", { timestamp: 0n, timestampStr: "2026-04-30" }],
    ["only the seconds", { timestamp: 1_777_478_400n }],
    ["the seconds, and an empty text", { timestamp: 1_777_478_400n, timestampStr: "" }],
    [
      "the seconds, and a text that is not a day",
      { timestamp: 1_777_478_400n, timestampStr: "N/A" },
    ],
    ["seconds of another day", { timestamp: 1_777_400_000n, timestampStr: "2026-04-30" }],
  ])("the day of a row is read from %s", async (_, day) => {
    const [row] = await shortInterest(answering(day), "HK.00700").all();
    expect(row).toMatchObject({ date: "2026-04-30", timestamp: 1_777_478_400_000 });
  });

  test("midnight UTC is not read as the previous day in New York", async () => {
    const item = { timestamp: 1_777_507_200n, timestampStr: "2026-04-30" };
    const opend = { request: async () => ({ hkItemList: [], usItemList: [item] }) as never };
    const [row] = await shortInterest(opend, "US.AAPL").all();
    expect(row).toMatchObject({
      date: "2026-04-30",
      timestamp: Date.parse("2026-04-30T00:00:00-04:00"),
    });
  });

  test("a day that a later page repeats is returned once, with its first values", async () => {
    const pages = [
      ["2026-04-30", "2026-04-24"],
      ["2026-04-24", "2026-04-17"],
      ["2026-04-24", "2026-04-17"],
    ].map((days, page) => ({
      hkItemList: days.map((timestampStr) => ({ timestampStr, aggregatedShort: BigInt(page) })),
      usItemList: [],
      nextKey: page < 2 ? String(page) : "-1",
    }));
    let asked = 0;
    const opend = { request: async () => pages[asked++] as never };
    const list = shortInterest(opend, "HK.00700", { derive: [change] });
    expect(
      (await list.all()).map(({ date, sharesShort, change }) => [date, sharesShort, change]),
    ).toEqual([
      ["2026-04-30", 0, 0],
      ["2026-04-24", 0, -1],
      ["2026-04-17", 1, undefined],
    ]);
    expect(asked).toBe(3);
  });
});

type Row<Call extends (...args: never[]) => AsyncIterable<unknown>> =
  ReturnType<Call> extends AsyncIterable<infer Each> ? Each : never;

test("the type of the rows depends on the code", () => {
  expectTypeOf<Row<typeof hk>>().toEqualTypeOf<HkShortInterest>();
  expectTypeOf<Row<typeof us>>().toEqualTypeOf<UsShortInterest>();
  expectTypeOf<Row<typeof any>>().toEqualTypeOf<ShortInterest>();
  const hk = () => shortInterest(opend, "HK.00700");
  const us = () => shortInterest(opend, "US.AAPL");
  const any = (code: string) => shortInterest(opend, code);
});
