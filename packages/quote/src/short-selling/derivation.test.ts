import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { counting } from "../../test/counting.ts";
import { simulated } from "../../test/simulated.ts";
import type { HkShortInterest } from "../gen/rows/hk-short-interest.ts";
import { change } from "./change.ts";
import { dailyShortVolume } from "./daily-short-volume.ts";
import { daysToCover } from "./days-to-cover.ts";
import { shareOfFloat } from "./share-of-float.ts";
import { shortInterest } from "./short-interest.ts";

let opend: Awaited<ReturnType<typeof simulated>>;
// Each test has its own OpenD, because together they would exceed its limits and wait.
beforeEach(async () => {
  opend = await simulated();
});
afterEach(() => opend.close());

describe("derived columns", () => {
  test("contain the change since the previous report, across pages and ranges", async () => {
    const list = shortInterest(opend, "HK.00700", {
      from: "2026-04-10",
      pageSize: 2,
      derive: [change],
    });
    const rows = await list.all();
    expect(rows.map(({ date, change }) => [date, change])).toEqual([
      ["2026-04-30", 51_480_638 - 51_888_755],
      ["2026-04-24", 51_888_755 - 47_974_208],
      ["2026-04-17", 47_974_208 - 48_424_833],
      ["2026-04-10", 48_424_833 - 49_982_828],
    ]);
    expect(rows[0]?.changePercent).toBeCloseTo(-0.7865, 4);
  });

  test("contain no change for the first report", async () => {
    const [first, second] = await shortInterest(opend, "HK.00700", {
      order: "oldest",
      derive: [change],
    }).take(2);
    expect(first).toMatchObject({ change: undefined, changePercent: undefined });
    expect(second?.change).toBe((second?.sharesShort ?? 0) - (first?.sharesShort ?? 0));
  });

  test("use the reported average volume in the US", async () => {
    const { opend: counted, asked } = counting(opend);
    const rows = await shortInterest(counted, "US.AAPL", { derive: [daysToCover] }).take(3);
    for (const row of rows)
      expect(row.computedDaysToCover).toBe((row.sharesShort ?? 0) / (row.averageDailyVolume ?? 0));
    expect(asked).toHaveLength(1);
  });

  test("use the mean of 20 trading days in Hong Kong", async () => {
    const { opend: counted, asked } = counting(opend);
    const [row] = await shortInterest(counted, "HK.00700", {
      derive: [daysToCover],
      pageSize: 4,
    }).take(1);
    expect(asked.map(({ name }) => name)).toEqual([
      "Qot_GetShortInterest",
      "Qot_GetDailyShortVolume",
    ]);
    const days = await dailyShortVolume(opend, "HK.00700", { to: "2026-04-30" }).take(20);
    const mean = days.reduce((sum, { volume }) => sum + (volume ?? 0), 0) / 20;
    expect(row?.computedDaysToCover).toBeCloseTo(51_480_638 / mean, 9);
  });

  test("are undefined before the first daily volume", async () => {
    const rows = await shortInterest(opend, "HK.00700", {
      order: "oldest",
      derive: [daysToCover],
    }).all();
    expect(rows[0]?.computedDaysToCover).toBeUndefined();
    expect(rows.at(-1)?.computedDaysToCover).toBeGreaterThan(0);
  });

  test("use today's float from one snapshot", async () => {
    const { opend: counted, asked } = counting(opend);
    const rows = await shortInterest(counted, "HK.00700", { derive: [shareOfFloat] }).take(4);
    expect(asked.map(({ name }) => name)).toEqual([
      "Qot_GetShortInterest",
      "Qot_GetSecuritySnapshot",
    ]);
    for (const row of rows) expect(row.shareOfFloatPercent).toBeCloseTo(row.shortPercent ?? 0, 1);
  });

  test("contain a publication date by the assumption of the caller", async () => {
    const rows = await shortInterest(opend, "US.AAPL", {
      assumePublishedAfterDays: 14,
      to: "2026-02-27",
    }).take(1);
    expect(rows).toMatchObject([{ date: "2026-02-27", assumedPublished: "2026-03-13" }]);
  });

  test("are present only if requested", async () => {
    const [row] = await shortInterest(opend, "US.AAPL").take(1);
    for (const column of [
      "change",
      "computedDaysToCover",
      "shareOfFloatPercent",
      "assumedPublished",
    ])
      expect(row).not.toHaveProperty(column);
  });
});

type Row<Call extends (...args: never[]) => AsyncIterable<unknown>> =
  ReturnType<Call> extends AsyncIterable<infer Each> ? Each : never;

test("the type of the rows depends on the derivations", () => {
  const none = () => shortInterest(opend, "HK.00700", { from: "2026-01-01" });
  const changed = () => shortInterest(opend, "HK.00700", { derive: [change] });
  const dated = () => shortInterest(opend, "US.AAPL", { assumePublishedAfterDays: 14 });
  const some = (derive: readonly (typeof change)[]) => shortInterest(opend, "HK.00700", { derive });
  expectTypeOf<Row<typeof none>>().toEqualTypeOf<HkShortInterest>();
  expectTypeOf<Row<typeof changed>["change"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Row<typeof dated>["assumedPublished"]>().toEqualTypeOf<string>();
  expectTypeOf<Pick<Row<typeof some>, "change">>().toEqualTypeOf<{
    readonly change?: number | undefined;
  }>();
  expectTypeOf<Row<typeof none>>().not.toHaveProperty("change");
  expectTypeOf<Row<typeof changed>>().not.toHaveProperty("shareOfFloatPercent");
  const columns = () => changed().columns();
  expectTypeOf<Awaited<ReturnType<typeof columns>>["change"]>().toEqualTypeOf<Float64Array>();
  expectTypeOf<Awaited<ReturnType<typeof columns>>["date"]>().toEqualTypeOf<readonly string[]>();
});
