import { afterAll, beforeAll, expect, test } from "vitest";
import { simulated } from "../../test/simulated.ts";
import { Quote } from "../quote.ts";

// The simulator's market is coherent: what one protocol tells, another one does not contradict.

let opend: Awaited<ReturnType<typeof simulated>>;
let quote: Quote;
beforeAll(async () => {
  opend = await simulated();
  quote = new Quote(opend);
});
afterAll(() => opend.close());

test("a plate's securities belong to the plate", async () => {
  const [plate] = await quote.plates("HK", "industry");
  const members = await quote.plateSecurities(plate?.code ?? "");
  expect(members.length).toBeGreaterThan(0);
  const owned = await quote.ownerPlates(members.map(({ code }) => code));
  for (const { plates } of owned) expect(plates.map(({ code }) => code)).toContain(plate?.code);
});

test("the days of short sales are the trading days", async () => {
  const range = { from: "2026-04-01", to: "2026-04-30" };
  const days = await quote.tradingDays("HK", range);
  const sales = await quote.dailyShortVolume("HK.00700", { ...range, order: "oldest" }).columns();
  expect(days.map(({ date }) => date)).toEqual(sales.date);
});

test("static info and snapshot agree, kind by kind", async () => {
  for (const type of ["stock", "index", "fund", "warrant", "future"] as const) {
    const [info] = await quote.securities("HK", type);
    const { rows } = await quote.snapshots([info?.code ?? ""]);
    expect(rows, type).toMatchObject([
      {
        kind: type,
        code: info?.code,
        name: info?.name,
        lotSize: info?.lotSize,
        listDate: info?.listDate,
        securityType: type,
      },
    ]);
  }
});

test("the state of a security's market is that of the market", async () => {
  const { markets } = await quote.globalState();
  const states = await quote.marketStates(["HK.00700", "US.AAPL"]);
  expect(states.map(({ state }) => state)).toEqual([markets.HK, markets.US]);
});

test("capital flow adds up to its sizes, by the minute and by the day", async () => {
  for (const rows of [
    await quote.capitalFlow("HK.00700"),
    await quote.capitalFlow("HK.00700", { period: "day", from: "2026-04-01", to: "2026-04-30" }),
  ]) {
    expect(rows.length).toBeGreaterThan(5);
    for (const { net, extraLarge = 0, large = 0, medium = 0, small = 0 } of rows)
      expect(extraLarge + large + medium + small).toBeCloseTo(net, 0);
    expect(rows.every(({ timeZone }) => timeZone === "Asia/Hong_Kong")).toBe(true);
  }
});

test("a login has rights and quotas", async () => {
  const { rights, lacking } = await quote.entitlements();
  expect(rights.map(({ right }) => right)).toEqual(expect.arrayContaining(["HK", "US"]));
  expect(lacking("HK.00700")).toEqual([]);
  const { subscriptions, historyCandles } = await quote.quotas();
  for (const { used, left, total } of [subscriptions, historyCandles])
    expect([used, left]).toEqual([0, total]);
});
