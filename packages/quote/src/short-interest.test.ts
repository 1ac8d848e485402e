import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { simulated } from "../test/simulated.ts";
import { Quote, type Requester } from "./quote.ts";
import type { HkShortInterest, ShortInterest, UsShortInterest } from "./short-interest.ts";

let opend: Awaited<ReturnType<typeof simulated>>;
let quote: Quote;
beforeAll(async () => {
  opend = await simulated();
  quote = new Quote(opend);
});
afterAll(() => opend.close());

describe("short interest of Hong Kong", () => {
  test("is rows with the market's own day, as numbers", async () => {
    const [first] = await quote.shortInterest("HK.00700").take(1);
    expect(first).toEqual({
      market: "HK",
      code: "HK.00700",
      date: "2026-04-30",
      timestamp: 1_777_478_400_000,
      timeZone: "Asia/Hong_Kong",
      aggregatedShort: 51_480_638,
      aggregatedShortRatio: 0.56,
      close: 467.8,
      lastClose: 479.2,
    });
  });

  test("has the same rows whatever the size of a page", async () => {
    const byTen = await quote.shortInterest("HK.00700").take(25);
    const byFive = await quote.shortInterest("HK.00700", { pageSize: 5, prefetch: true }).take(25);
    expect(byFive).toEqual(byTen);
    expect(new Set(byTen.map(({ date }) => date)).size).toBe(25);
  });

  test("comes whole, newest first", async () => {
    const rows = await quote.shortInterest("HK.00700", { pageSize: 50 }).all();
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map(({ date }) => date)).toEqual(
      rows
        .map(({ date }) => date)
        .sort()
        .reverse(),
    );
  });
});

describe("short interest of the US", () => {
  test("has fields of its own, and New York's days on both sides of summer time", async () => {
    const rows = await quote.shortInterest("US.AAPL").take(12);
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

describe("arguments", () => {
  const neverAsked: Requester = {
    request: () => {
      throw new Error("something was sent");
    },
  };
  const silent = new Quote(neverAsked);

  test.each([0, 51, 1.5, Number.NaN, -1])("a page of %d rows is refused at once", (pageSize) => {
    expect(() => silent.shortInterest("HK.00700", { pageSize })).toThrow(
      expect.objectContaining({ code: "invalid-argument", argument: "pageSize" }),
    );
  });

  test.each(["SH.600519", "00700", "", "HK.", "XX.1", ".HK", "toString.x"])(
    "the code %j is refused at once",
    (code) => {
      expect(() => silent.shortInterest(code)).toThrow(
        expect.objectContaining({ code: "invalid-argument", argument: "code" }),
      );
    },
  );

  test("a security that OpenD does not know is a typed failure", async () => {
    await expect(quote.shortInterest("HK.99999").all()).rejects.toMatchObject({
      code: "reply-failed",
      retType: -1,
      protocol: { name: "Qot_GetShortInterest" },
    });
  });
});

describe("what OpenD may leave out or overdo", () => {
  const answering = (item: object): Quote<Requester> =>
    new Quote({ request: async () => ({ hkItemList: [item], usItemList: [] }) as never });

  test("absent is not zero", async () => {
    const [row] = await answering({ timestamp: 1_777_478_400n }).shortInterest("HK.00700").all();
    expect(row).toMatchObject({ date: "2026-04-30", aggregatedShort: undefined, close: undefined });
  });

  test("a number beyond 2^53 is an error, never rounded", async () => {
    const list = answering({ timestamp: 1_777_478_400n, aggregatedShort: 2n ** 53n }).shortInterest(
      "HK.00700",
    );
    await expect(list.all()).rejects.toMatchObject({ code: "unsafe-number", value: 2n ** 53n });
  });

  test.each([undefined, 2n ** 62n])("a row of the day %s is an error", async (timestamp) => {
    await expect(answering({ timestamp }).shortInterest("HK.00700").all()).rejects.toMatchObject({
      code: "bad-message",
      field: "timestamp",
    });
  });
});

test("the type of the rows follows the code", () => {
  type Row<List> = List extends AsyncIterable<infer Each> ? Each : never;
  expectTypeOf<Row<ReturnType<typeof hk>>>().toEqualTypeOf<HkShortInterest>();
  expectTypeOf<Row<ReturnType<typeof us>>>().toEqualTypeOf<UsShortInterest>();
  expectTypeOf<Row<ReturnType<typeof any>>>().toEqualTypeOf<ShortInterest>();
  const hk = () => quote.shortInterest("HK.00700");
  const us = () => quote.shortInterest("US.AAPL");
  const any = (code: string) => quote.shortInterest(code);
});
